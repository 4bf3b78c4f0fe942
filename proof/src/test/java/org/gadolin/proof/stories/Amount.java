package org.gadolin.proof.stories;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A made-up figure that can be written in several ways in each language. */
record Amount(String type, double value) {

  static Amount draw(List<String> row, Random random) {
    double low = Double.parseDouble(row.get(3));
    double high = Double.parseDouble(row.get(4));
    double drawn = low + random.nextDouble() * (high - low);
    double step =
        switch (row.get(2)) {
          case "percent" -> 0.1;
          case "pricet" -> 500;
          case "rate" -> 10;
          default -> 1;
        };
    return new Amount(row.get(2), Math.round(drawn / step) * step);
  }

  String in(String language, int style) {
    return language.equals("zh") ? chinese(style) : english(style);
  }

  private String english(int style) {
    return switch (type) {
      case "mass" ->
          pick(style, grouped() + " tonnes", grouped() + " t", grouped() + " metric tons");
      case "rate" ->
          pick(
              style,
              grouped() + " tonnes a year",
              grouped() + " t/yr",
              grouped() + " tonnes per year");
      case "money" ->
          pick(
              style,
              "$" + plain() + " million",
              "US$" + plain() + " million",
              "US$" + plain() + "m");
      case "percent" ->
          pick(style, decimal() + "%", decimal() + " percent", decimal() + " per cent");
      case "pricekg" ->
          pick(
              style,
              "$" + plain() + "/kg",
              "US$" + plain() + " per kilogram",
              "$" + plain() + " a kilogram");
      case "pricet" ->
          pick(
              style,
              grouped() + " yuan per tonne",
              "CNY" + grouped() + "/t",
              grouped() + " yuan a tonne");
      case "years" -> plain() + " years";
      case "months" -> plain() + " months";
      case "days" -> plain() + " days";
      case "hours" -> plain() + " hours";
      default -> style % 3 == 0 ? grouped() : plain();
    };
  }

  private String chinese(int style) {
    return switch (type) {
      case "mass" -> mass(style) + "吨";
      case "rate" -> pick(style, "每年" + plain() + "吨", plain() + "吨/年", "每年" + grouped() + "吨");
      case "money" ->
          pick(
              style,
              trimmed(value * 100) + "万美元",
              trimmed(value / 100) + "亿美元",
              trimmed(value * 100) + "万美元");
      case "percent" -> decimal() + "%";
      case "pricekg" -> pick(style, "每公斤" + plain() + "美元", plain() + "美元/公斤", plain() + "美元/千克");
      case "pricet" ->
          pick(
              style,
              trimmed(value / 10_000) + "万元/吨",
              plain() + "元/吨",
              "每吨" + trimmed(value / 10_000) + "万元");
      case "years" -> plain() + "年";
      case "months" -> plain() + "个月";
      case "days" -> plain() + "天";
      case "hours" -> plain() + "小时";
      default -> plain();
    };
  }

  private String mass(int style) {
    boolean inTenThousands = style % 3 == 2 && value >= 10_000;
    return inTenThousands ? trimmed(value / 10_000) + "万" : style % 3 == 1 ? grouped() : plain();
  }

  private static String pick(int style, String... ways) {
    return ways[style % ways.length];
  }

  private String grouped() {
    return String.format(Locale.ROOT, "%,d", Math.round(value));
  }

  private String plain() {
    return String.valueOf(Math.round(value));
  }

  private String decimal() {
    return trimmed(Math.round(value * 10) / 10.0);
  }

  private static String trimmed(double number) {
    return new java.math.BigDecimal(number)
        .round(new java.math.MathContext(10))
        .stripTrailingZeros()
        .toPlainString();
  }
}
