export type Settings = Readonly<Record<string, string>>;

/** Differences from PostgreSQL's defaults, passed at every start, so a cluster never keeps the values of an old version. */
export const SETTINGS: Settings = {
  // Loopback TCP only: a Unix socket would need a folder with a short path.
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  // One process with one pool, and a few connections for tools.
  max_connections: "50",
  // A programme's whole data fits in it; the default of 128 MB would be most of the bot's memory.
  shared_buffers: "32MB",
  // Writes are few: a small WAL keeps the folder small and crash recovery short.
  max_wal_size: "256MB",
  // All queries are short: JIT and parallel workers would cost more than they save.
  jit: "off",
  max_parallel_workers_per_gather: "0",
  // Saves four idle processes: I/O workers and the logical replication launcher are not needed.
  io_method: "sync",
  max_logical_replication_workers: "0",
  // The default for clients that set no zone: UTC, as in the process itself.
  timezone: "UTC",
  log_timezone: "UTC",
  // Error messages quote values and statements, so they may contain people's words; the client gets them anyway.
  log_min_messages: "log",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
  // They would add a line every five minutes, and the file is truncated only at a start.
  log_checkpoints: "off",
  // log-file.ts matches messages in English to recognise transient failures.
  lc_messages: "C",
};
