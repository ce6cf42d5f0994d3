import type { PanelDataErrorViewProps, PluginPageProps } from '@grafana/runtime';
import type { ComponentType } from 'react';

export function initializeI18n(options: { language: string; ns?: string }): Promise<{ language: string }>;
export function setPanelDataErrorView(component: ComponentType<PanelDataErrorViewProps>): void;
export function setPluginPage(component: ComponentType<PluginPageProps>): void;
