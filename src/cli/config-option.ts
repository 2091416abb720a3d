/** What `--config <path>` and `--no-config` give. */
export interface ConfigOption {
  /** A configuration for all notes; `false` for none; absent, the nearest one. */
  readonly config?: string | false;
}
