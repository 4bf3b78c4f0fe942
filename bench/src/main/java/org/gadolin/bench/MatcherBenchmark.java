package org.gadolin.bench;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.ahocorasick.trie.Trie;
import org.gadolin.text.TermSet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One pass of the whole atlas dictionary over 50 MB of English and Chinese text, one thread. All
 * three count the same hits: every term, nested ones too, at word edges in Latin script. The peers
 * are given the text in lower case already; Gadolin folds the case itself.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 2, jvmArgsAppend = "-Xmx4g")
public class MatcherBenchmark {

  private static final int MEGABYTES = 50;
  private static final int FIRST_CJK = 0x2E80;

  private String text = "";
  private String lower = "";
  private TermSet gadolin = TermSet.builder().build();
  private AhoCorasickDoubleArrayTrie<Integer> hanlp = new AhoCorasickDoubleArrayTrie<>();
  private Trie robertBor = Trie.builder().build();

  /** Loads the text, builds the matchers, and makes sure that they find the same. */
  @Setup
  public void load() {
    text = RealTexts.shuffled(MEGABYTES);
    var folded = new StringBuilder(text);
    for (int at = 0; at < folded.length(); at++) { // one for one, so that places stay
      folded.setCharAt(at, Character.toLowerCase(folded.charAt(at)));
    }
    lower = folded.toString();
    List<String> forms = AtlasForms.all();
    var builder = TermSet.builder();
    var numbers = new TreeMap<String, Integer>();
    for (String form : forms) {
      numbers.put(form, numbers.size());
      builder.addAnyCase(form, numbers.get(form));
    }
    gadolin = builder.build();
    hanlp.build(numbers);
    robertBor = Trie.builder().addKeywords(forms).build();
    long hits = gadolin();
    if (hits != hanlp() || hits != robertBor()) {
      throw new IllegalStateException(
          "The matchers must find the same: %d, %d, %d.".formatted(hits, hanlp(), robertBor()));
    }
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    System.out.printf(
        "# %d terms, %.1f MB, %d characters, %.2f hits per kB%n",
        forms.size(), bytes / 1e6, text.length(), hits * 1e3 / bytes);
  }

  /** {@return the hits of Gadolin} */
  @Benchmark
  public long gadolin() {
    long[] hits = new long[1];
    gadolin.scan(text, (start, end, value) -> hits[0]++);
    return hits[0];
  }

  /** {@return the hits of HanLP's double-array automaton} */
  @Benchmark
  public long hanlp() {
    long[] hits = new long[1];
    hanlp.parseText(
        lower,
        (begin, end, value) -> {
          if (isEdge(lower, begin) && isEdge(lower, end)) {
            hits[0]++;
          }
        });
    return hits[0];
  }

  /** {@return the hits of org.ahocorasick} */
  @Benchmark
  public long robertBor() {
    long[] hits = new long[1];
    robertBor.parseText(
        lower,
        emit -> {
          boolean edges = isEdge(lower, emit.getStart()) && isEdge(lower, emit.getEnd() + 1);
          hits[0] += edges ? 1 : 0;
          return edges;
        });
    return hits[0];
  }

  private static boolean isEdge(String text, int at) {
    return at == 0
        || at == text.length()
        || !(isWord(text.charAt(at - 1)) && isWord(text.charAt(at)));
  }

  private static boolean isWord(char c) {
    return c < FIRST_CJK && Character.isLetterOrDigit(c);
  }
}
