import { keepsTheContract } from "./contract.ts";
import { openSlackSurface } from "./slack-surface.ts";

keepsTheContract("Slack", openSlackSurface);
