import { openLog } from "#kernel/log.ts";

/** Nothing is printed unless `TEST_LOG` names a level. */
export const quietLog = openLog(process.env.TEST_LOG ?? "silent");
