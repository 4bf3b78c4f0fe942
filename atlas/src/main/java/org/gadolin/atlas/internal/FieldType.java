package org.gadolin.atlas.internal;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gadolin.core.Affiliation;
import org.gadolin.core.Confidence;
import org.gadolin.core.Element;
import org.gadolin.core.Period;
import org.gadolin.core.Stage;

/**
 * Tells whether a value fits the type its schema names.
 *
 * <p>To add a type: a case in {@link #fits}, a clause in {@link #expected}, a row in {@code
 * FieldTypeTest}.
 *
 * @param words the ids of a word list, by its name
 */
public record FieldType(Function<String, Set<String>> words) {

  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
  private static final Pattern URL = Pattern.compile("https?://\\S+");
  private static final Pattern TICKER = Pattern.compile("[A-Z]+:[A-Z0-9.&-]+");

  /** {@return whether the value fits} */
  public boolean fits(String type, String value) {
    int colon = type.indexOf(':');
    String parameter = colon < 0 ? "" : type.substring(colon + 1);
    return switch (colon < 0 ? type : type.substring(0, colon)) {
      case "number" -> Double.isFinite(number(value));
      case "percent" -> number(value) >= 0 && number(value) <= 100;
      case "integer" -> value.matches("-?\\d{1,9}");
      case "period" -> isPeriod(value);
      case "country" -> COUNTRY.matcher(value).matches();
      case "url" -> URL.matcher(value).matches();
      case "confidence" -> Confidence.findById(value).isPresent();
      case "affiliation" -> Affiliation.findById(value).isPresent();
      case "stage" -> Stage.findById(value).isPresent();
      case "stage-list" -> all(value, part -> Stage.findById(part).isPresent());
      case "ticker-list" -> all(value, part -> TICKER.matcher(part).matches());
      case "status-list" -> all(value, this::isStatus);
      case "element" -> Element.findBySymbol(value).isPresent();
      case "subject" -> isSubject(value);
      case "subject-list" -> all(value, part -> part.equals("all") || isSubject(part));
      case "word" -> words.apply(parameter).contains(value);
      case "one-of" -> List.of(parameter.split("\\|")).contains(value);
      default -> true; // text and text-list: anything
    };
  }

  /** {@return what was expected, as a clause} */
  public String expected(String type) {
    int colon = type.indexOf(':');
    String parameter = colon < 0 ? "" : type.substring(colon + 1);
    return switch (colon < 0 ? type : type.substring(0, colon)) {
      case "percent" -> "a number between 0 and 100 without the sign";
      case "number" -> "a number such as 12500 or 0.4, without separators";
      case "period" -> "an ISO date such as 2025, 2025-07 or 2025-01/2025-03";
      case "country" -> "two capital letters such as CN";
      case "ticker-list" -> "EXCHANGE:SYMBOL such as ASX:LYC";
      case "status-list" -> "DATE=status such as 2025-11-07=suspended";
      case "subject", "subject-list" -> "an element symbol or an id of the list commodity";
      case "word" ->
          "one of " + String.join(", ", words.apply(parameter).stream().sorted().toList());
      case "one-of" -> "one of " + parameter.replace("|", ", ");
      default -> "a value of the type " + type;
    };
  }

  private boolean isSubject(String value) {
    return Element.findBySymbol(value).isPresent() || words.apply("commodity").contains(value);
  }

  private boolean isStatus(String change) {
    int equals = change.indexOf('=');
    return equals > 0
        && isPeriod(change.substring(0, equals))
        && words.apply("control_status").contains(change.substring(equals + 1));
  }

  private static boolean all(String value, Predicate<String> fits) {
    return Stream.of(value.split(";")).map(String::strip).allMatch(fits);
  }

  private static double number(String value) {
    try {
      return value.matches("[-+0-9.eE]+") ? Double.parseDouble(value) : Double.NaN;
    } catch (NumberFormatException notANumber) {
      return Double.NaN;
    }
  }

  private static boolean isPeriod(String value) {
    try {
      Period period = Period.of(value);
      return period.from().compareTo(period.to()) <= 0 || period.to().startsWith(period.from());
    } catch (IllegalArgumentException notAPeriod) {
      return false;
    }
  }
}
