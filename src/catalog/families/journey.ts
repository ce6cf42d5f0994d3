import type { Metric } from '../../model';

import { channelShare } from '../metrics/channel_share';
import { contactAfterFailedStep } from '../metrics/contact_after_failed_step';
import { contactAfterProactive } from '../metrics/contact_after_proactive';
import { customersInTouch } from '../metrics/customers_in_touch';
import { failureDemandShare } from '../metrics/failure_demand_share';
import { intervalsOnTarget } from '../metrics/intervals_on_target';
import { multichannelCustomers } from '../metrics/multichannel_customers';
import { proactiveShare } from '../metrics/proactive_share';
import { rootCauseShare } from '../metrics/root_cause_share';
import { selfServiceContainment } from '../metrics/self_service_containment';
import { stepCompletion } from '../metrics/step_completion';

/** What brings customers to us, and by which ways. */
export const journey: readonly Metric[] = [
  customersInTouch,
  channelShare,
  contactAfterFailedStep,
  contactAfterProactive,
  failureDemandShare,
  intervalsOnTarget,
  multichannelCustomers,
  proactiveShare,
  rootCauseShare,
  selfServiceContainment,
  stepCompletion,
];
