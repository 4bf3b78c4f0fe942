package org.gadolin.reading.internal.bytes;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gadolin.core.DocumentHead;
import org.gadolin.core.Period;
import org.gadolin.core.SourceDocument;
import org.gadolin.reading.internal.Outcome;
import org.gadolin.reading.internal.html.Languages;
import org.gadolin.reading.internal.html.VisibleDates;
import org.jspecify.annotations.Nullable;

/** The text of PDF files. */
final class Pdfs {

  /** Held here, for the JDK forgets the level of a logger nobody holds. */
  private static final List<Logger> CHATTER =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  static {
    CHATTER.forEach(logger -> logger.setLevel(Level.OFF)); // broken files are told once, by us
  }

  private Pdfs() {}

  static Outcome read(String shown, String name, String sha256, byte[] bytes) {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      var stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      stripper.setLineSeparator("\n");
      String text = stripper.getText(pdf);
      if (text.isBlank()) {
        return Outcome.refused(
            "pdf-without-text", shown, "holds pictures of pages, no text", "run OCR on it first");
      }
      return new Outcome.Read(
          new SourceDocument(sha256, shown, head(name, text, pdf.getDocumentInformation()), text));
    } catch (InvalidPasswordException e) {
      return Outcome.refused(
          "pdf-encrypted", shown, "is locked with a password", "unlock it first");
    } catch (IOException | RuntimeException e) { // PDFBox throws both on broken files
      return Outcome.refused("pdf-broken", shown, "is a broken PDF", "fetch it again");
    }
  }

  private static DocumentHead head(String name, String text, PDDocumentInformation info) {
    Period seen = VisibleDates.first(text);
    return new DocumentHead(
        name,
        "",
        orEmpty(info.getTitle()),
        seen.isDated() ? seen : date(info.getCreationDate()),
        Languages.of(text),
        "",
        orEmpty(info.getAuthor()));
  }

  private static Period date(@Nullable Calendar calendar) {
    return calendar == null
        ? Period.UNDATED
        : Period.of(calendar.toInstant().atOffset(ZoneOffset.UTC).toLocalDate().toString());
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text.strip();
  }
}
