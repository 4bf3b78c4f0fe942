package org.gadolin.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gadolin.core.Problem;
import org.gadolin.core.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
            <item><title>Second</title></item></channel></rss>
            """);
    assertThat(reading.documents()).hasSize(2);
    SourceDocument first = reading.documents().getFirst();
    assertThat(first.text()).isEqualTo("A & B\nNeodymium rose.");
    assertThat(first.head().published().iso()).isEqualTo("2026-01-05");
    assertThat(first.head().url()).isEqualTo("https://example.org/1");
    assertThat(first.head().publisher()).isEqualTo("Magnet news");
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
    var settings = ReaderSettings.usual(InputStream::nullInputStream).withMaxBytes(1 << 20);
    assertOneProblem(Reading.of(settings, bomb.toString()), "archive-bomb");
  }

  @Test
  void aNestedBombIsRefusedThoughEachLayerIsSmall() throws IOException {
    byte[] layered = gzip(gzip(new byte[40 << 20]));
    var settings = ReaderSettings.usual(InputStream::nullInputStream).withMaxBytes(1 << 20);
    Path bomb = Files.write(folder.resolve("bomb.gz"), layered);
    assertOneProblem(Reading.of(settings, bomb.toString()), "archive-bomb");
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
            .withMaxBytes(2000);
    Reading reading = Reading.of(settings, "-");
    assertThat(reading.documents())
        .extracting(SourceDocument::text)
        .containsExactly("On terbium", "On erbium");
    assertThat(reading.problems()).extracting(Problem::where).containsExactly("-:2");
  }

  @Test
  void aLineOfTwoGigabytesIsRefusedAtTheLimit() {
    var settings = ReaderSettings.usual(() -> new EndlessLine(2L << 30)).withMaxBytes(1 << 20);
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
