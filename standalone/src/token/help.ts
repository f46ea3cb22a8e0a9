export const HELP = `Prints a token to report by, for a standalone on this machine. It is for development alone.
为本机运行的 standalone 签发填报令牌,仅供开发使用。

  npm run -s token -- --organization ID --regions CODES --scopes SCOPES [--hours N]

  --organization  the agency's id in the graph, such as organization_0192…
                  单位在图谱中的 id
  --regions       codes of the regions it speaks for, with commas between: 120116,632300
                  其代表的地区代码,逗号分隔
  --scopes        what it may do, with commas between · 权限,逗号分隔:
                  report:<domain>  report in pairings, industry, education, healthcare, labour or products
                                   填报该领域记录
                  confirm          confirm or dispute what the other side reported · 确认或质疑对方填报
                  audit            see which token reported what · 审计
                  keys             make and revoke API keys · 管理 API 密钥
  --hours         how long it is good, 1 to 720 (12) · 有效小时数

The token alone is on stdout, so that it can be kept in a variable · 标准输出只有令牌:
  TOKEN=$(npm run -s token -- --organization organization_test --regions 120116 --scopes report:industry,confirm)
  curl -s http://127.0.0.1:4000/graphql -H "authorization: Bearer $TOKEN" -H 'content-type: application/json' \\
    -d '{"query":"{ viewer { scopes regions { code } expiresAt } }"}'

DATA_DIR must be that of the standalone, if it was started with one.
若启动时设置了 DATA_DIR,此处也须相同。`;
