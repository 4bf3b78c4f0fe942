package org.gadolin.brief;

/** The language a brief is written in, whatever its sources are written in. */
public enum Language {
  EN,
  ZH;

  String pick(String en, String zh) {
    return this == EN ? en : zh;
  }
}
