import { NOTICE_DAYS } from '../deprecation.ts';

export const HELP = `Says which changes of the API break clients, and which operations would break.
检查 API 变更是否会破坏客户端,并列出受影响的操作。

  npm run schema:check                        against where this branch left main; on main, the last commit
                                              与分支起点(在 main 上则为最近一次提交)比较
  npm run schema:check -- --against REF       against any commit, branch or tag · 与指定提交、分支或标签比较
  npm run schema:check -- --documents FILE    counts the documents of this manifest too; may be repeated
                                              同时计入该清单中的文档,可重复
  npm run schema:check -- --git-optional      where there is no git, says so and compares nothing
                                              没有 git 时只提示,不比较

What is compared: the API, and what each audience sees of it (schema/contracts). A breaking change passes only if
  - it was deprecated, the day in its reason has passed (at least ${String(NOTICE_DAYS)} days' notice), and no known operation uses it, or
  - schema/accepted-changes.json accepts it, with a reason and a day.

Exit status 1 where a change does not pass · 有未通过的变更时退出码为 1。`;
