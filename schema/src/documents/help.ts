export const HELP = `Makes the manifest of the documents that a gateway trusts, from folders of operations.
从操作文件夹生成网关信任的文档清单。

  npm run documents -w schema                                    schema/operations → schema/documents.json
  npm run documents -w schema -- --from FOLDER --to FILE         any other · 其他文件夹与清单

  --from  a folder; every .graphql file in it or beneath it is one document. May be repeated.
          文件夹,其中每个 .graphql 文件为一份文档,可重复
  --to    the manifest to write · 要写入的清单

Every document is checked against schema/api.graphql. Its id is the SHA-256 of its text, to the last character: clients must
send the text exactly as it stands in the file. 文本须与文件逐字一致。

The gateway reads the manifest: TRUSTED_DOCUMENTS=log or only, TRUSTED_DOCUMENTS_FILE=FILE.`;
