export type Settings = Readonly<Record<string, string>>;

/** Where a small bot's server differs from PostgreSQL's defaults. Given at every start, so a cluster never keeps old ones. */
export const SETTINGS: Settings = {
  // Only this machine may knock, and only by TCP: a socket file would need a folder and a short path.
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  // One process with one pool, its worker, and a person with a tool beside it.
  max_connections: "50",
  // A programme's whole data fits; the default 128 MB would be most of the memory the bot takes.
  shared_buffers: "32MB",
  // A bot's writes are small: a short log keeps the folder small and recovery after a crash quick.
  max_wal_size: "256MB",
  // Every query here is short: compiling one, or sharing it among processes, costs more than it saves.
  jit: "off",
  max_parallel_workers_per_gather: "0",
  // Four idle processes less: reads go without workers, and nobody replicates from here.
  io_method: "sync",
  max_logical_replication_workers: "0",
  // Clients that say nothing get UTC, as the process itself has.
  timezone: "UTC",
  log_timezone: "UTC",
  // An error quotes values and statements, so people's words; whoever sent the statement is told anyway.
  log_min_messages: "log",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
  // A line every five minutes for nothing; the file is only cut at a start.
  log_checkpoints: "off",
  // We read FATAL lines to tell a passing obstacle from a lasting one, so in English.
  lc_messages: "C",
};
