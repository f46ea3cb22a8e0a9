# One image for every part of the graph. PART says which one a container runs: gateway,
# subgraphs/industry, … Nothing here names a domain.
FROM node:24-bookworm-slim AS base
WORKDIR /app

# The manifests alone, so that the next stage runs again only when one of them has changed.
FROM base AS manifests
COPY . .
RUN mkdir /manifests \
 && find . -name package.json -print0 | xargs -0 cp --parents --target-directory /manifests \
 && cp package-lock.json .npmrc /manifests

# The analysts' page, of which an image needs nothing but what the build makes.
FROM base AS explorer
COPY --from=manifests /manifests .
RUN npm ci --workspace=explorer
COPY tsconfig.base.json .
COPY explorer explorer
RUN node explorer/build/main.ts

# What gateway and subgraphs need to run; declarations and source maps serve only who develops.
FROM base AS dependencies
COPY --from=manifests /manifests .
RUN npm ci --omit=dev --workspace=gateway --workspace=subgraphs \
 && find . -type f \( -name '*.map' -o -name '*.d.[cm]ts' -o -name '*.d.ts' -o -name '*.md' \) -delete

FROM base
COPY --from=dependencies /app .
COPY deploy/health.mjs deploy/make-secret.mjs deploy/
COPY schema/supergraph.graphql schema/documents.json schema/
COPY schema/contracts schema/contracts
COPY schema/operations schema/operations
COPY packages packages
COPY subgraphs subgraphs
COPY gateway gateway
COPY --from=explorer /app/explorer/dist explorer/dist
# A volume over it belongs to whom it belongs to here.
RUN install --directory --owner=node --group=node --mode=700 /secret
ENV NODE_ENV=production HOST=0.0.0.0 PART=gateway SUPERGRAPH_FILE=/app/schema/supergraph.graphql
USER node
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=180s --start-interval=2s --retries=3 \
  CMD ["node", "deploy/health.mjs"]
# Node 24 takes the types off by itself, in half the time that tsx needs, and without a compiler
# running beside it. It becomes the process that gets the signals: no shell or npm stands between.
# It has room for short-lived objects: they are not copied about while a page is made.
ENTRYPOINT ["sh", "-c", "exec node --min-semi-space-size=16 --max-semi-space-size=64 \"$PART/src/main.ts\""]
