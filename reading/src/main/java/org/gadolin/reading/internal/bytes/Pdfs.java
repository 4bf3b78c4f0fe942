package org.gadolin.reading.internal.bytes;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Calendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gadolin.core.DocumentHead;
import org.gadolin.core.Period;
import org.gadolin.core.SourceDocument;
import org.gadolin.reading.ReadResult;
import org.gadolin.reading.internal.html.Languages;
import org.gadolin.reading.internal.html.VisibleDates;
import org.jspecify.annotations.Nullable;

/** The text of PDF files. */
final class Pdfs {

  private Pdfs() {}

  static ReadResult read(String shown, String name, String sha256, byte[] bytes) {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      var stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      stripper.setLineSeparator("\n");
      String text = stripper.getText(pdf);
      if (text.isBlank()) {
        return Documents.refused(
            "pdf-without-text", shown, "holds pictures of pages, no text", "run OCR on it first");
      }
      return new ReadResult.Read(
          new SourceDocument(sha256, shown, head(name, text, pdf.getDocumentInformation()), text));
    } catch (InvalidPasswordException e) {
      return Documents.refused(
          "pdf-encrypted", shown, "is locked with a password", "unlock it first");
    } catch (IOException | RuntimeException e) { // PDFBox throws both on broken files
      return Documents.refused("pdf-broken", shown, "is a broken PDF", "fetch it again");
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
