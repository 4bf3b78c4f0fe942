package org.gadolin.ledger;

/** What became of a reading that was handed to the ledger. */
public enum AppendResult {
  /** It was written, and is on the disk. */
  NEW,
  /** The same document had been read with the same versions before; nothing was written. */
  KNOWN
}
