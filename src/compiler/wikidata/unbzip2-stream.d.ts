declare module 'unbzip2-stream' {
  /** An old-style duplex stream: emits `data`, `error` and `end` while it is written to. */
  export default function unbzip2(): {
    write(chunk: Uint8Array): boolean;
    end(): void;
    on(event: 'data', listener: (bytes: Uint8Array) => void): void;
    on(event: 'error', listener: (error: Error) => void): void;
  };
}
