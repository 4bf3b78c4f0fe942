package org.gadolin.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files that cannot be read, made afresh; each value is what the command is given. */
final class BadFiles {

  private static final int LIMIT = 64 << 20; // the largest document taken

  private final Path folder;
  private final Map<String, String> inputByCase = new LinkedHashMap<>();

  private BadFiles(Path folder) {
    this.folder = folder;
  }

  /** {@return the input by the name of its fault} */
  static Map<String, String> in(Path folder) throws IOException {
    var files = new BadFiles(folder);
    files.plain();
    files.archives();
    files.pdfs();
    files.structured();
    return files.inputByCase;
  }

  private void plain() throws IOException {
    inputByCase.put("no such file", "nowhere.txt");
    add("empty file", "empty.txt", new byte[0]);
    add("nothing but blanks", "blank.txt", " \n\t \n".getBytes(StandardCharsets.UTF_8));
    Files.createDirectory(folder.resolve("bare"));
    inputByCase.put("directory without documents", "bare");
    Path loop = Files.createDirectory(folder.resolve("loop"));
    Files.createSymbolicLink(loop.resolve("again"), loop);
    inputByCase.put("directory that links to itself", "loop");
    add("binary", "picture.bin", new byte[] {1, 0, 2, 0, 3});
    byte[] line = new byte[LIMIT + 1];
    Arrays.fill(line, (byte) 'a');
    add("line longer than the limit", "line.txt", line);
  }

  private void archives() throws IOException {
    byte[] packed = gzip("Text that is cut short. ".repeat(50).getBytes(StandardCharsets.UTF_8));
    add("truncated gzip", "cut.txt.gz", Arrays.copyOf(packed, packed.length / 2));
    byte[] bomb = gzip(new byte[200 << 20]);
    add("gzip bomb", "bomb.gz", bomb);
    add("bomb inside a zip", "bomb.zip", zip("bomb.gz", bomb));
    byte[] text = "Dysprosium rose.".getBytes(StandardCharsets.UTF_8);
    byte[] seven = {'7', 'z', (byte) 0xbc, (byte) 0xaf, 0x27, 0x1c, 0, 4};
    add("7z archive", "pages.7z", Arrays.copyOf(seven, 64));
    add("archives in archives", "deep.gz", gzip(gzip(gzip(gzip(text)))));
    add("zip entry with a password", "locked.zip", lockedZip(text));
    add("Office file", "office.docx", zip("[Content_Types].xml", text));
    add(
        "broken PDF in a zip",
        "mixed.zip",
        zip("../broken.pdf", "%PDF-1.7 no".getBytes(StandardCharsets.UTF_8)));
  }

  private void pdfs() throws IOException {
    add("broken PDF", "broken.pdf", "%PDF-1.7\nnot really".getBytes(StandardCharsets.UTF_8));
    add("encrypted PDF", "locked.pdf", pdf(true));
    add("PDF of pictures", "scan.pdf", pdf(false));
  }

  private void structured() throws IOException {
    add(
        "XML entity bomb",
        "bomb.xml",
        ("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'>]>"
                + "<rss><channel><item><title>&b;</title></item></channel></rss>")
            .getBytes(StandardCharsets.UTF_8));
    byte[] huge = new byte[LIMIT];
    Arrays.fill(huge, (byte) 'x');
    var feed = new ByteArrayOutputStream();
    feed.writeBytes("<rss><channel><item><title>".getBytes(StandardCharsets.UTF_8));
    feed.writeBytes(huge);
    add("feed with a huge entry", "huge.xml", feed.toByteArray());
    text("feed without entries", "bare.xml", "<rss><channel><title>A</title></channel></rss>");
    text("XML that is no feed", "note.xml", "<note><to>Tove</to><body>Hello!</body></note>");
    text("JSON that is no feed and no record", "other.json", "{\"a\": 1}");
    text("broken JSON", "broken.json", "{\"a\": ");
    text("page that scripts fill", "app.html", "<html><body><script>go()</script></body></html>");
  }

  /** {@return a page in GBK that says it is UTF-8: read all the same} */
  static byte[] mislabelled() {
    return "<html><head><meta charset=utf-8></head><body><p>稀土永磁材料的出口管制措施已经公布。</p></body></html>"
        .getBytes(Charset.forName("GBK"));
  }

  private void text(String fault, String name, String text) throws IOException {
    add(fault, name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void add(String fault, String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
    inputByCase.put(fault, name);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] zip(String name, byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(packed)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] lockedZip(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(packed)) {
      var entry = new ZipEntry("locked.txt");
      var sum = new CRC32();
      sum.update(bytes);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(bytes.length);
      entry.setCrc(sum.getValue());
      zip.putNextEntry(entry);
      zip.write(bytes);
    }
    byte[] locked = packed.toByteArray();
    locked[6] |= 1; // the bit that says an entry is encrypted
    return locked;
  }

  private static byte[] pdf(boolean locked) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      if (locked) {
        pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      }
      pdf.save(bytes);
    }
    return bytes.toByteArray();
  }
}
