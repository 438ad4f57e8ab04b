# Fieldbook for a real workspace. The rehearsal is for your own machine: its page is built by packages that stay out here.
FROM node:26-slim

# The process runs in UTC, and refuses another zone; people's own zones are in their profiles. One heap for what is not
# JavaScript, and a small young one, as in `npm start`: the memory at rest is in bench/README.md.
ENV NODE_ENV=production TZ=UTC MALLOC_ARENA_MAX=1
WORKDIR /fieldbook

# The packages change less often than the source. The copy of Node among them is for machines with an older one.
COPY package.json package-lock.json ./
RUN npm ci --omit=dev && rm -rf node_modules/node && npm cache clean --force

COPY LICENSE ./
COPY prompts ./prompts
COPY src ./src

# Without DATABASE_URL the database lives here; PostgreSQL refuses to run as root, and Fieldbook has no need to.
RUN mkdir .fieldbook && chown node:node .fieldbook
USER node
VOLUME /fieldbook/.fieldbook

EXPOSE 3000
HEALTHCHECK --start-period=30s CMD ["node", "--eval", "fetch('http://127.0.0.1:' + (process.env.PORT || 3000) + '/readyz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]

# Not through npm: it would keep SIGTERM to itself, and the database would be cut off instead of stopped.
CMD ["node", "--max-semi-space-size=8", "src/main.ts"]
