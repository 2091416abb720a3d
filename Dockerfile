# docker run --rm --network none --volume "$PWD:/notes:ro" caselint notes
FROM node:20-slim AS build
WORKDIR /caselint
COPY package.json package-lock.json .npmrc tsconfig.json tsconfig.build.json build.ts build-desk.ts ./
COPY bin bin
COPY src src
COPY rules rules
RUN npm ci

FROM node:20-slim
RUN apt-get update && apt-get install --yes --no-install-recommends git && rm -rf /var/lib/apt/lists/* \
  && git config --system --add safe.directory /notes
COPY --from=build /caselint/package.json /caselint/package.json
COPY --from=build /caselint/bin /caselint/bin
COPY --from=build /caselint/dist /caselint/dist
COPY --from=build /caselint/rules /caselint/rules
USER node
WORKDIR /notes
ENTRYPOINT ["node", "/caselint/bin/caselint.js"]
