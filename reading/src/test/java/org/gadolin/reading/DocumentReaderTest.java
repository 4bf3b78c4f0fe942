package org.gadolin.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.gadolin.core.Problem;
import org.gadolin.core.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {

  @TempDir Path folder;

  @Test
  void aMetadataLineIsTheHeadAndTheTextBeginsAfterIt() {
    Reading reading =
        Reading.ofText("{\"doc\":\"7\",\"lang\":\"en\",\"date\":null}\nDysprosium rose.\n");
    assertThat(reading.documents()).hasSize(1);
    SourceDocument document = reading.documents().getFirst();
    assertThat(document.head().name()).isEqualTo("7");
    assertThat(document.text()).isEqualTo("Dysprosium rose.\n");
  }

  @Test
  void aDirectoryIsReadByName() throws IOException {
    Files.writeString(folder.resolve("b.txt"), "Second text.");
    Files.writeString(folder.resolve("a.txt"), "First text.");
    assertThat(Reading.of(folder).documents())
        .extracting(SourceDocument::text)
        .containsExactly("First text.", "Second text.");
  }

  @Test
  void chineseInGb18030AndBig5IsDecoded() {
    String simplified = "<html><body><p>稀土永磁材料的出口管制措施已经公布。</p></body></html>";
    Reading gb = Reading.ofBytes(simplified.getBytes(Charset.forName("GB18030")));
    assertThat(gb.documents().getFirst().text()).contains("稀土永磁材料");
    String traditional =
        "<html><head><meta charset=big5></head><body><p>稀土永磁材料的出口管制措施已經公布。</p></body></html>";
    Reading big5 = Reading.ofBytes(traditional.getBytes(Charset.forName("Big5")));
    assertThat(big5.documents().getFirst().text()).contains("已經公布");
    assertThat(big5.documents().getFirst().head().language()).isEqualTo("zh-Hant");
  }

  @Test
  void aFeedGivesOneDocumentAnEntry() {
    Reading reading =
        Reading.ofText(
            """
            <rss version="2.0"><channel><title>Magnet news</title>
            <item><title>A &amp; B</title><link>https://example.org/1</link>
            <pubDate>Mon, 05 Jan 2026 10:00:00 GMT</pubDate>
            <description><![CDATA[<p>Neodymium <b>rose</b>.</p>]]></description></item>
            <item><title>Second</title><source url="https://paper.example/rss">The Paper</source>
            </item></channel></rss>
            """);
    assertThat(reading.documents()).hasSize(2);
    SourceDocument first = reading.documents().getFirst();
    assertThat(first.text()).isEqualTo("A & B\nNeodymium rose.");
    assertThat(first.head().published().iso()).isEqualTo("2026-01-05");
    assertThat(first.head().url()).isEqualTo("https://example.org/1");
    assertThat(first.head().publisher()).isEqualTo("Magnet news");
    assertThat(reading.documents().getLast().head().publisher())
        .as("an entry that is only passed on is its source's")
        .isEqualTo("The Paper");
  }

  @Test
  void aFeedBombIsRefused() {
    assertOneProblem(
        Reading.ofText(
            "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]>"
                + "<rss><channel><item><title>&b;</title></item></channel></rss>"),
        "feed-entities");
  }

  @Test
  void anInvertedAbstractIsPutInOrder() {
    Reading reading =
        Reading.ofText(
            "{\"id\":\"https://openalex.org/W1\",\"title\":\"On terbium\",\"authorships\":[],"
                + "\"publication_date\":\"2020-01-01\","
                + "\"abstract_inverted_index\":{\"is\":[3],\"Terbium\":[0],\"rare\":[9]}}\n");
    SourceDocument work = reading.documents().getFirst();
    assertThat(work.text()).isEqualTo("On terbium\nTerbium is rare");
    assertThat(work.head().published().iso()).isEqualTo("2020");
  }

  @Test
  void everyBrokenInputIsOneProblemAndTheBatchGoesOn() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    Path bare = Files.createDirectory(folder.resolve("bare"));
    Path binary = Files.write(folder.resolve("x.bin"), new byte[] {1, 0, 2, 0, 3});
    Path pdf = Files.writeString(folder.resolve("x.pdf"), "%PDF-1.7\nnot really");
    byte[] packed = gzip("Text that is cut short. ".repeat(50).getBytes(StandardCharsets.UTF_8));
    byte[] half = Arrays.copyOf(packed, packed.length / 2);
    Path cut = Files.write(folder.resolve("x.gz"), half);
    Path good = Files.writeString(folder.resolve("good.txt"), "A good text.");
    Reading reading =
        Reading.of(empty, bare, binary, pdf, cut, folder.resolve("missing.txt"), good);
    assertThat(reading.problems())
        .extracting(Problem::kind)
        .containsExactly(
            "file-empty",
            "directory-empty",
            "file-binary",
            "pdf-broken",
            "archive-broken",
            "file-missing");
    assertThat(reading.problems()).allMatch(problem -> !problem.mend().isEmpty());
    assertThat(reading.documents()).hasSize(1);
  }

  @Test
  void aDecompressionBombIsRefused() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("bomb.txt"));
      zip.write(new byte[3 << 20]);
    }
    Path bomb = Files.write(folder.resolve("bomb.zip"), bytes.toByteArray());
    var settings =
        ReaderSettings.usual(InputStream::nullInputStream).with(with -> with.maxBytes(1 << 20));
    assertOneProblem(Reading.of(settings, bomb.toString()), "archive-bomb");
  }

  @Test
  void aNestedBombIsRefusedThoughEachLayerIsSmall() throws IOException {
    byte[] layered = gzip(gzip(new byte[40 << 20]));
    var settings =
        ReaderSettings.usual(InputStream::nullInputStream).with(with -> with.maxBytes(1 << 20));
    Path bomb = Files.write(folder.resolve("bomb.gz"), layered);
    assertOneProblem(Reading.of(settings, bomb.toString()), "archive-bomb");
  }

  interface Packing {
    OutputStream over(OutputStream out) throws IOException;
  }

  private static byte[] packed(Packing packing, byte[] bytes) throws IOException {
    var out = new ByteArrayOutputStream();
    try (OutputStream packed = packing.over(out)) {
      packed.write(bytes);
    }
    return out.toByteArray();
  }

  static Stream<Arguments> packings() {
    return Stream.of(
        Arguments.of("bz2", (Packing) BZip2CompressorOutputStream::new),
        Arguments.of("xz", (Packing) XZCompressorOutputStream::new));
  }

  @ParameterizedTest
  @MethodSource("packings")
  void otherCompressionsAreReadAndGuardedLikeGzip(String kind, Packing packing) throws IOException {
    byte[] text = "Dysprosium rose in Ganzhou. ".repeat(500).getBytes(StandardCharsets.UTF_8);
    byte[] good = packed(packing, text);
    Path whole = Files.write(folder.resolve("whole.txt." + kind), good);
    assertThat(Reading.of(whole).documents().getFirst().text()).startsWith("Dysprosium rose");
    Path cut = Files.write(folder.resolve("cut." + kind), Arrays.copyOf(good, good.length - 20));
    assertOneProblem(Reading.of(cut), "archive-broken");
    good[good.length / 2] ^= 0x55;
    Path broken = Files.write(folder.resolve("broken." + kind), good);
    assertOneProblem(Reading.of(broken), "archive-broken");
    Path bomb = Files.write(folder.resolve("bomb." + kind), packed(packing, new byte[40 << 20]));
    var settings =
        ReaderSettings.usual(InputStream::nullInputStream).with(with -> with.maxBytes(1 << 20));
    assertOneProblem(Reading.of(settings, bomb.toString()), "archive-bomb");
  }

  @ParameterizedTest
  @CsvSource({"7z, 377abcaf271c0004", "RAR, 526172211a070100", "zstd, 28b52ffd24000100"})
  void archivesOfAKindThatIsNotReadAreNamedByIt(String name, String hex) throws IOException {
    byte[] head = HexFormat.of().parseHex(hex);
    Path file = Files.write(folder.resolve("x." + name), Arrays.copyOf(head, 600));
    Reading reading = Reading.of(file);
    assertOneProblem(reading, "archive-kind");
    assertThat(reading.problems().getFirst().what()).contains("is a " + name + " archive");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void wideTextWithoutAMarkIsRecognised(String charset) throws IOException {
    for (String text :
        List.of(
            "Lynas makes dysprosium oxide in Malaysia; prices rose 3 % in Zürich.\n",
            "中国北方稀土公布2025年四季度稀土精矿关联交易价格，镨钕氧化物价格上涨。\n赣州、包头。", "氧化镝")) {
      boolean tooShort = text.length() < 4 && charset.startsWith("UTF-16");
      if (!tooShort) {
        Path file =
            Files.write(folder.resolve("wide.txt"), text.getBytes(Charset.forName(charset)));
        assertThat(Reading.of(file).documents())
            .as(charset + ": " + text)
            .extracting(SourceDocument::text)
            .containsExactly(text);
      }
    }
  }

  @Test
  void noOtherCharsetIsTakenForAWideOne() throws IOException {
    String chinese = "稀土价格上涨，镨钕氧化物成交，包头与赣州企业报价。".repeat(3);
    String western = "Néodyme et dysprosium: la société française a signé à La Rochelle été.";
    for (String name : List.of("GB18030", "Big5", "UTF-8")) {
      String text = name.equals("Big5") ? "稀土價格上漲，包頭與贛州企業報價。".repeat(3) : chinese;
      Path file = Files.write(folder.resolve("a.txt"), text.getBytes(Charset.forName(name)));
      assertThat(Reading.of(file).documents().getFirst().text()).as(name).isEqualTo(text);
    }
    Path file =
        Files.write(folder.resolve("b.txt"), western.getBytes(Charset.forName("windows-1252")));
    assertThat(Reading.of(file).documents().getFirst().text()).isEqualTo(western);
  }

  @Test
  void namesInAnArchiveLeadNowhere() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (String name : List.of("../../escaped.txt", "/etc/gadolin/absolute.txt")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write("Dysprosium rose.".getBytes(StandardCharsets.UTF_8));
      }
    }
    Path inner = Files.createDirectories(folder.resolve("a/b"));
    Reading reading = Reading.of(Files.write(inner.resolve("x.zip"), bytes.toByteArray()));
    assertThat(reading.documents())
        .extracting(document -> document.head().name())
        .containsExactly("escaped", "absolute");
    assertThat(folder.resolve("escaped.txt")).doesNotExist();
  }

  @Test
  void aDirectoryThatLinksToItselfIsReadOnce() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Dysprosium rose.");
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    Reading reading = Reading.of(folder);
    assertThat(reading.documents()).hasSize(1);
    assertThat(reading.problems()).extracting(Problem::kind).containsExactly("directory-loop");
  }

  @Test
  void whatTheTakerThrowsIsNoFaultOfTheDocument() {
    var reader =
        DocumentReader.of(
            ReaderSettings.usual(
                () -> new ByteArrayInputStream("A text.".getBytes(StandardCharsets.UTF_8))));
    assertThatThrownBy(
            () ->
                reader.read(
                    List.of("-"),
                    result -> {
                      throw new IllegalStateException("the disk is full");
                    }))
        .hasMessage("the disk is full");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<note><to>Tove</to><body>Don't forget me this weekend!</body></note>",
        "<?xml version='1.0'?><note><p>Neodymium.</p></note>",
        "<!-- a --><svg xmlns='http://www.w3.org/2000/svg'><title>x</title></svg>",
      })
  void xmlThatIsNoFeedAndNoPageIsRefused(String xml) {
    assertOneProblem(Reading.ofText(xml), "xml-unknown");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Neodymium rose.</p>",
        "<?xml version='1.0'?><!DOCTYPE html><html><body><p>Neodymium rose.</p></body></html>",
        "<!doctype HTML><!--[if IE]><![endif]--><div><h1>Neodymium rose.</h1></div>",
      })
  void pagesAndTheirFragmentsAreRead(String page) {
    assertThat(Reading.ofText(page).documents().getFirst().text()).isEqualTo("Neodymium rose.");
  }

  @Test
  void aLineThatIsTooLongIsRefusedAndTheNextOnesAreRead() {
    String work = "{\"DOI\":\"10.1/%s\",\"title\":[\"%s\"]}\n";
    String text =
        work.formatted("a", "On terbium")
            + work.formatted("b", "x".repeat(5000))
            + work.formatted("c", "On erbium");
    var settings =
        ReaderSettings.usual(() -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
            .with(with -> with.maxBytes(2000));
    Reading reading = Reading.of(settings, "-");
    assertThat(reading.documents())
        .extracting(SourceDocument::text)
        .containsExactly("On terbium", "On erbium");
    assertThat(reading.problems()).extracting(Problem::where).containsExactly("-:2");
  }

  @Test
  void aLineOfTwoGigabytesIsRefusedAtTheLimit() {
    var settings =
        ReaderSettings.usual(() -> new EndlessLine(2L << 30)).with(with -> with.maxBytes(1 << 20));
    assertOneProblem(Reading.of(settings, "-"), "document-too-large");
  }

  @Test
  void noBytesWhateverMakeTheReaderThrow() throws IOException {
    var random = new Random(20260126);
    byte[][] seeds = {
      "<rss><channel><item><title>A</title></item></channel></rss>"
          .getBytes(StandardCharsets.UTF_8),
      "<html><body><p>Text of a page.</p></body></html>".getBytes(StandardCharsets.UTF_8),
      "{\"DOI\":\"10.1/x\",\"title\":[\"T\"],\"issued\":{}}\n".getBytes(StandardCharsets.UTF_8),
      "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
          .getBytes(StandardCharsets.UTF_8),
      gzip("packed text".getBytes(StandardCharsets.UTF_8)),
      "稀土".getBytes(Charset.forName("GB18030")),
    };
    for (int round = 0; round < 600; round++) {
      byte[] bytes = seeds[round % seeds.length].clone();
      for (int change = 0; change <= random.nextInt(4); change++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      Reading reading = Reading.ofBytes(bytes);
      assertThat(reading.documents().size() + reading.problems().size()).isPositive();
    }
  }

  private static void assertOneProblem(Reading reading, String kind) {
    assertThat(reading.documents()).isEmpty();
    assertThat(reading.problems()).extracting(Problem::kind).containsExactly(kind);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  /** A stream of one letter without a line end. */
  private static final class EndlessLine extends InputStream {

    private long left;

    EndlessLine(long length) {
      this.left = length;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'a' : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) {
      int count = (int) Math.min(length, left);
      Arrays.fill(into, from, from + count, (byte) 'a');
      left -= count;
      return count == 0 && length > 0 ? -1 : count;
    }
  }
}
