package org.gadolin.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.gadolin.core.Claim;

/** Maps a figure to its key by the words for its quantity; the first row that fits decides. */
public final class KeyResolver {

  private record Word(String text, String property) {}

  private final List<Word> words = load();

  /** Reads the bundled words. */
  public KeyResolver() {}

  /** {@return the figure's key; {@code places} are those of the same extraction} */
  public StatementKey keyOf(Claim.Figure figure, List<Claim.Place> places) {
    return new StatementKey(
        figure.subject().strip().toLowerCase(Locale.ROOT),
        propertyOf(figure),
        placeOf(figure, places),
        figure.date(),
        figure.value().unit());
  }

  /** {@return id of the property, or the empty string where the words do not tell} */
  public String propertyOf(Claim.Figure figure) {
    String unit = figure.value().unit();
    if (unit.endsWith("/kg") || unit.matches("[A-Z]{3}/t")) {
      return "price";
    }
    String said = " " + figure.quantity().toLowerCase(Locale.ROOT).replace('-', ' ') + " ";
    return words.stream()
        .filter(word -> said.contains(" " + word.text() + " "))
        .map(Word::property)
        .findFirst()
        .orElse("");
  }

  private static String placeOf(Claim.Figure figure, List<Claim.Place> places) {
    return places.stream()
        .map(Claim.Place::name)
        .filter(name -> figure.subject().contains(name))
        .findFirst()
        .orElse("");
  }

  private static List<Word> load() {
    InputStream stream =
        Objects.requireNonNull(KeyResolver.class.getResourceAsStream("properties.csv"));
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .skip(1)
          .map(line -> line.split(",", 2))
          .map(cells -> new Word(cells[0], cells[1]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
