import { describePort } from './contract';
import { officeStage } from './stage';

describePort("Excel, by Microsoft's client over the simulated host", officeStage);
