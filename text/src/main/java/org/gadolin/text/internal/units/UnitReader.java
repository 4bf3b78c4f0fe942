package org.gadolin.text.internal.units;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the unit before or after a number, with what it is per: {@code $} ... {@code /kg}. */
public final class UnitReader {

  /**
   * A unit at a place.
   *
   * @param unit which
   * @param start first index
   * @param end one past the last
   */
  public record Placed(Unit unit, int start, int end) {}

  private static final List<Map.Entry<String, String>> PREFIXES =
      List.of(
          Map.entry("AU$", "AUD"),
          Map.entry("US$", "USD"),
          Map.entry("$US", "USD"),
          Map.entry("$A", "AUD"),
          Map.entry("CA$", "CAD"),
          Map.entry("HK$", "HKD"),
          Map.entry("NZ$", "NZD"),
          Map.entry("USD", "USD"),
          Map.entry("EUR", "EUR"),
          Map.entry("AUD", "AUD"),
          Map.entry("CNY", "CNY"),
          Map.entry("RMB", "CNY"),
          Map.entry("Rmb", "CNY"),
          Map.entry("新台币", "TWD"),
          Map.entry("NT$", "TWD"),
          Map.entry("CAD", "CAD"),
          Map.entry("GBP", "GBP"),
          Map.entry("JPY", "JPY"),
          Map.entry("INR", "INR"),
          Map.entry("人民币", "CNY"),
          Map.entry("yuan", "CNY"),
          Map.entry("Yn", "CNY"),
          Map.entry("Yuan", "CNY"),
          Map.entry("A$", "AUD"),
          Map.entry("C$", "CAD"),
          Map.entry("R$", "BRL"),
          Map.entry("Rs", "INR"),
          Map.entry("€", "EUR"),
          Map.entry("£", "GBP"),
          Map.entry("¥", "CNY"),
          Map.entry("¥", "CNY"),
          Map.entry("₹", "INR"),
          Map.entry("$", "USD"));
  private static final List<String> PER =
      List.of(" per ", "-per-", " / ", "/", " a ", "-a-", " an ", " each ", "每", " every ", " ");
  private static final Map<String, String> BASES =
      Map.ofEntries(
          Map.entry("kg", "kg"), Map.entry("t", "t"), Map.entry("lb", "lb"), Map.entry("oz", "oz"));
  private static final double GRAM = 1e-6;

  /** What a mass is counted as, where it stands before the unit: 2,722 REO tons. */
  private static final List<String> TOLD_AS = List.of("TREO ", "REO ", "NdPr ");

  /** A conversion between an amount and what it is per: CNY 290 ($47.39) per kilogram. */
  private static final Pattern CONVERTED = Pattern.compile(" ?\\([^()\\n]{1,18}\\)(?= per | a |/)");

  private static final Pattern COMPARED = Pattern.compile(" (?:earlier|ago|before|later)\\b");

  /** What a mass may be told per, apart from a period: then it is no mass by itself. */
  private static final Pattern PER_THING =
      Pattern.compile(
          "(?: per |/| a |每)(?:megawatt|MW|GW|kW|gigawatt|kilowatt|day|hour|litre|liter|m3|m³|cubic|gram|kilogram|kg|tonne|ton|t\\b|L\\b|d\\b|h\\b|日|天|小时|兆瓦|立方米|升)");

  private static final Set<String> YEARS = Set.of("year", "yr", "annum", "年", "y", "a", "annually");
  private static final Set<String> MONTHS = Set.of("month", "月", "mo", "monthly");

  private static final Map<Pattern, String> PER_BEFORE =
      Map.of(
          Pattern.compile("(?:每|一)吨[^，。,;；、\\n]{0,14}$"), "吨",
          Pattern.compile("每(?:公斤|千克)[^，。,;；、\\n]{0,14}$"), "公斤");

  private UnitReader() {}

  /** {@return the currency that ends, but for a blank, where a number starts} */
  public static Optional<Placed> findBefore(String text, int numberStart) {
    int end =
        numberStart > 0 && text.charAt(numberStart - 1) == ' ' ? numberStart - 1 : numberStart;
    for (var prefix : PREFIXES) {
      String form = prefix.getKey();
      int start = end - form.length();
      if (text.startsWith(form, start) && isFree(text, start, form)) {
        return Optional.of(new Placed(new Unit(prefix.getValue(), 1, "money"), start, end));
      }
    }
    return Optional.empty();
  }

  /** {@return the unit that starts, but for a blank or hyphen, where a number ends} */
  public static Optional<Placed> findAfter(String text, int numberEnd) {
    int at = numberEnd;
    while (at < text.length() && at < numberEnd + 2 && "多余来+".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    boolean joined = at == numberEnd && at < text.length();
    boolean hyphen = joined && text.charAt(at) == '-';
    if (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\u00A0' || hyphen)) {
      at++;
    }
    for (String told : TOLD_AS) {
      at = text.startsWith(told, at) ? at + told.length() : at;
    }
    int start = at;
    var found = UnitTable.BUNDLED.findAt(text, start);
    if (found.isEmpty() || hyphen && found.get().end() - start < 3) {
      return Optional.empty();
    }
    return Optional.of(per(text, start, found.get().unit(), found.get().end()));
  }

  /** {@return money as a price where 每吨, 每公斤 or the like stands before its number} */
  public static Placed perBefore(String text, int numberStart, Placed placed) {
    if (!placed.unit().kind().equals("money")) {
      return placed;
    }
    for (var per : PER_BEFORE.entrySet()) {
      var matcher = per.getKey().matcher(text).region(Math.max(0, numberStart - 18), numberStart);
      if (matcher.find()) {
        var mass = UnitTable.BUNDLED.findAt(per.getValue(), 0).orElseThrow();
        return new Placed(
            price(placed.unit(), mass, placed.start()).unit(), placed.start(), placed.end());
      }
    }
    return placed;
  }

  /** {@return the unit with what it is per, such as {@code /kg} after a currency} */
  public static Placed per(String text, int start, Unit unit, int end) {
    boolean money = unit.kind().equals("money");
    if (!money && !unit.kind().equals("mass")) {
      return new Placed(unit, start, end);
    }
    var converted = CONVERTED.matcher(text).region(end, text.length());
    if (money && converted.lookingAt()) {
      return per(text, start, unit, converted.end());
    }
    for (String per : PER) {
      if (text.startsWith(per, end)) {
        int at = end + per.length();
        String word = word(text, at);
        if (COMPARED.matcher(text).region(at + word.length(), text.length()).lookingAt()) {
          continue; // 1,687 tonnes a year earlier
        }
        var base =
            per.equals(" ")
                ? Optional.<UnitTable.Match>empty()
                : UnitTable.BUNDLED.findAt(text, at);
        boolean gram = base.isPresent() && base.get().unit().factor() == GRAM;
        if (money && gram) {
          return new Placed(
              new Unit(unit.name() + "/g", unit.factor(), "other"), start, base.get().end());
        }
        if (money && base.isPresent() && base.get().unit().kind().equals("mass")) {
          return price(unit, base.get(), start);
        }
        if (money && base.isPresent() && BASES.containsKey(base.get().unit().name())) {
          String name = unit.name() + "/" + base.get().unit().name();
          return new Placed(new Unit(name, unit.factor(), "other"), start, base.get().end());
        }
        if (!money
            && (YEARS.contains(word)
                && (word.length() > 1 || per.equals("/") || word.equals("年")))) {
          return new Placed(new Unit("t/yr", unit.factor(), "rate"), start, at + word.length());
        }
        if (!money && MONTHS.contains(word)) {
          return new Placed(new Unit("t/month", unit.factor(), "rate"), start, at + word.length());
        }
      }
    }
    boolean rate = !money && PER_THING.matcher(text).region(end, text.length()).lookingAt();
    return rate
        ? new Placed(new Unit(unit.name() + "/", unit.factor(), "other"), start, end)
        : new Placed(unit, start, end);
  }

  private static Placed price(Unit money, UnitTable.Match mass, int start) {
    double tonnes = mass.unit().factor();
    boolean perKilogram = tonnes == 0.001;
    String name = money.name() + (perKilogram ? "/kg" : "/t");
    double factor = perKilogram ? money.factor() : money.factor() / tonnes;
    return new Placed(new Unit(name, factor, "price"), start, mass.end());
  }

  private static String word(String text, int at) {
    int end = at;
    while (end < text.length()
        && text.charAt(end) < 0x2E80
        && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean chinese = end == at && at < text.length() && "年月".indexOf(text.charAt(at)) >= 0;
    return text.substring(at, chinese ? at + 1 : end);
  }

  private static boolean isFree(String text, int start, String form) {
    return start <= 0
        || !Character.isLetterOrDigit(form.charAt(0))
        || text.charAt(start - 1) >= 0x2E80
        || !Character.isLetterOrDigit(text.charAt(start - 1));
  }
}
