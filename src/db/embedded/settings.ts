export type ServerSettings = Readonly<Record<string, string>>;

/**
 * The embedded server's settings that differ from PostgreSQL's defaults. They are passed at every start, so that a
 * cluster never keeps the values of an older version.
 */
export const SERVER_SETTINGS: ServerSettings = {
  // `listen_addresses`: TCP on loopback only, because a Unix socket would need a folder with a short path.
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  // `max_connections`: the pools of the single app process, plus a few for tools such as psql.
  max_connections: "50",
  // `shared_buffers`: the whole data of a programme fits in 32 MB; the default of 128 MB would be most of the bot's
  // memory.
  shared_buffers: "32MB",
  // `max_wal_size`: there are few writes, and a small WAL keeps the folder small and crash recovery short.
  max_wal_size: "256MB",
  // All queries are short, so JIT compilation and parallel workers would cost more than they save.
  jit: "off",
  max_parallel_workers_per_gather: "0",
  // I/O workers and the logical replication launcher are not needed; turning them off saves four idle processes.
  io_method: "sync",
  max_logical_replication_workers: "0",
  // The time zone of clients that set none: UTC, as in the app process.
  timezone: "UTC",
  log_timezone: "UTC",
  // Error messages quote values and statements, which may contain people's texts, so they are not logged; the client
  // receives them anyway.
  log_min_messages: "log",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
  // Checkpoint messages would add a line every 5 minutes, and the log file is truncated only at a start.
  log_checkpoints: "off",
  // `lc_messages`: log-file.ts recognises transient failures by the English text of the messages.
  lc_messages: "C",
};
