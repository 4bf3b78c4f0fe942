package org.gadolin.core;

/**
 * What is known about a document beside its text. Unknown parts are empty.
 *
 * @param name short name: the metadata line's {@code doc}, else the file name without extension
 * @param url canonical address
 * @param title headline
 * @param published publication date, may be partial
 * @param language BCP 47 tag such as {@code en}, {@code zh}, {@code zh-Hant}
 * @param publisher who published it: site or organisation
 * @param author byline
 */
public record DocumentHead(
    String name,
    String url,
    String title,
    Period published,
    String language,
    String publisher,
    String author) {

  /** {@return whether the text is Chinese, simplified or traditional} */
  public boolean isChinese() {
    return language.startsWith("zh");
  }
}
