import React from 'react';
import { locationUtil } from '@grafana/data';
import { SceneObjectBase, type SceneComponentProps, type SceneObjectState } from '@grafana/scenes';
import type { DashboardLink } from '@grafana/schema';
import { LinkButton } from '@grafana/ui';

interface LinksState extends SceneObjectState {
  links: DashboardLink[];
}

/** The links that a dashboard shows beside its time picker. */
export class DashboardLinks extends SceneObjectBase<LinksState> {
  static Component = Links;
}

function Links({ model }: SceneComponentProps<DashboardLinks>) {
  const { links } = model.useState();
  return (
    <>
      {links.flatMap(addressesOf).map(({ href, title, blank, tooltip }) => (
        <LinkButton
          key={href}
          href={href}
          variant="secondary"
          icon="external-link-alt"
          tooltip={tooltip}
          target={blank ? '_blank' : undefined}
        >
          {title}
        </LinkButton>
      ))}
    </>
  );
}

interface Address {
  href: string;
  title: string;
  blank: boolean;
  tooltip?: string;
}

/** A plain link, or every dashboard that carries one of the tags. */
function addressesOf({
  type,
  url,
  title,
  tags,
  targetBlank,
  tooltip,
  keepTime,
  includeVars,
}: DashboardLink): Address[] {
  const blank = Boolean(targetBlank);
  const query = carried(Boolean(keepTime), Boolean(includeVars));
  if (type === 'link') {
    return [{ href: locationUtil.processUrl(`${url ?? ''}${query}`), title, blank, tooltip }];
  }
  return window.boot.dashboards
    .filter((dashboard) => tags.length === 0 || tags.some((tag) => dashboard.tags?.includes(tag)))
    .map(({ uid, title }) => ({ href: `/d/${uid}${query}`, title: title ?? '', blank }));
}

function carried(time: boolean, variables: boolean): string {
  const names = [...new URLSearchParams(location.search)].filter(
    ([name]) => (time && /^(from|to|timezone)$/.test(name)) || (variables && name.startsWith('var-'))
  );
  return names.length > 0 ? `?${new URLSearchParams(names)}` : '';
}
