package org.gadolin.claims.internal.figures;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gadolin.text.QuantityHit;

/**
 * What a bare {@code $} and a cent are where a text was published: in Australia the Australian
 * dollar, elsewhere the US dollar. {@code US$}, {@code A$} and the like say it themselves.
 */
final class HomeDollar {

  private static final double CENT = 0.01;
  private static final Pattern HOST = Pattern.compile("^[A-Za-z][A-Za-z+.-]*://([^/:?#]+)");

  private final boolean australian;

  HomeDollar(String url) {
    String host = host(url);
    australian = host.endsWith(".au");
  }

  /** {@return the quantity in the dollar meant} */
  QuantityHit meant(String text, QuantityHit hit) {
    if (hit.unit().equals("cents")) {
      var dollars = hit.withValues(rounded(hit.low() * CENT), rounded(hit.high() * CENT));
      return dollars.withUnit(australian ? "AUD" : "USD", "money");
    }
    boolean bare = australian && hit.unit().startsWith("USD") && isBare(text, hit);
    return bare ? hit.withUnit("AUD" + hit.unit().substring(3), hit.kind()) : hit;
  }

  private static boolean isBare(String text, QuantityHit hit) {
    String words = hit.range().of(text);
    return !words.contains("US") && !words.contains("USD") && !words.contains("U.S.");
  }

  private static double rounded(double value) {
    return Math.round(value * 1e6) / 1e6;
  }

  /** What stands between the slashes, without port; empty where there is none. */
  private static String host(String url) {
    Matcher matcher = HOST.matcher(url.strip());
    return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
  }
}
