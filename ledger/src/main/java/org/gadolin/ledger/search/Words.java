package org.gadolin.ledger.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Folded text as words: what is written in Chinese characters is segmented as Chinese, the rest is
 * stemmed as English, each into a field of its own.
 */
final class Words {

  /** End of the names of fields with English words. */
  static final String LATIN = "_en";

  /** End of the names of fields with Chinese words. */
  static final String HAN = "_zh";

  /** Particles and conjunctions that tell nothing about a text. */
  private static final CharArraySet CHINESE_STOPS =
      new CharArraySet(List.of("的", "了", "和", "与", "及", "在", "是", "为", "对", "等", "也", "就"), false);

  private static final Analyzer ENGLISH =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          Tokenizer source = new StandardTokenizer();
          TokenStream words = new LowerCaseFilter(new EnglishPossessiveFilter(source));
          words = new StopFilter(words, EnglishAnalyzer.getDefaultStopSet());
          return new TokenStreamComponents(source, new PorterStemFilter(new Only(words, false)));
        }
      };

  private static final Analyzer CHINESE =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          Tokenizer source = new HMMChineseTokenizer();
          TokenStream words = new StopFilter(source, CHINESE_STOPS);
          return new TokenStreamComponents(source, new Only(words, true));
        }
      };

  /** The analyzer of fields that end with {@link #LATIN} or {@link #HAN}. */
  static final Analyzer ANALYZER =
      new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
          return field.endsWith(HAN) ? CHINESE : ENGLISH;
        }
      };

  private Words() {}

  /**
   * A word of a text.
   *
   * @param ending which fields hold it
   * @param term its indexed form
   * @param start where it begins, a UTF-16 index
   * @param end where it ends
   */
  record Word(String ending, String term, int start, int end) {}

  /** {@return the words of a folded text, English ones first, each in the order of the text} */
  static List<Word> of(String folded) {
    var found = new ArrayList<Word>();
    for (String ending : List.of(LATIN, HAN)) {
      try (TokenStream stream = ANALYZER.tokenStream("text" + ending, folded)) {
        var term = stream.addAttribute(CharTermAttribute.class);
        var place = stream.addAttribute(OffsetAttribute.class);
        stream.reset();
        while (stream.incrementToken()) {
          found.add(new Word(ending, term.toString(), place.startOffset(), place.endOffset()));
        }
        stream.end();
      } catch (IOException e) {
        throw new UncheckedIOException(e); // a string is read
      }
    }
    return found;
  }

  /** Lets only words in Chinese characters through, or only the others. */
  private static final class Only extends FilteringTokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final boolean chinese;

    Only(TokenStream words, boolean chinese) {
      super(words);
      this.chinese = chinese;
    }

    @Override
    protected boolean accept() {
      return term.codePoints().anyMatch(Character::isIdeographic) == chinese;
    }
  }
}
