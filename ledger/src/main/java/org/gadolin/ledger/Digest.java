package org.gadolin.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 over fields, each with its length before it, so that no two lists of fields run together.
 */
final class Digest {

  private final MessageDigest sha;

  private Digest(MessageDigest sha) {
    this.sha = sha;
  }

  static Digest begin() {
    try {
      return new Digest(MessageDigest.getInstance("SHA-256"));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  Digest add(String field) {
    byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
    add(bytes.length);
    sha.update(bytes);
    return this;
  }

  Digest add(long number) {
    for (int shift = 56; shift >= 0; shift -= 8) {
      sha.update((byte) (number >>> shift));
    }
    return this;
  }

  /** {@return 64 hexadecimal digits} */
  String hex() {
    return HexFormat.of().formatHex(sha.digest());
  }

  /** {@return the first 32 hexadecimal digits} */
  String shortHex() {
    return hex().substring(0, 32);
  }
}
