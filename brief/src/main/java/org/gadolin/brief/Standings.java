package org.gadolin.brief;

import java.util.List;

/**
 * The places a holder can have in an order of which only some holders are named.
 *
 * @param best its place among those named
 * @param worst its place were the unnamed rest as many holders just above it as would fit
 */
record Standings(int best, int worst) {

  /**
   * {@return the places one holder can have}
   *
   * @param shares the shares of the holders named, in percent
   * @param own the share of the one meant, among them
   * @param wholePercent what all holders hold together: 100, less those the order leaves out
   */
  static Standings of(List<Double> shares, double own, double wholePercent) {
    int above = (int) shares.stream().filter(one -> one > own).count();
    double rest = Math.max(0, wholePercent - shares.stream().mapToDouble(one -> one).sum());
    int hidden = own > 0 ? (int) (rest / own) : Integer.MAX_VALUE - shares.size() - 1;
    return new Standings(above + 1, above + 1 + hidden);
  }

  /** {@return the places of a holder that is not named: it has at most what the others leave} */
  static Standings unnamed(List<Double> shares, double wholePercent) {
    double rest = Math.max(0, wholePercent - shares.stream().mapToDouble(one -> one).sum());
    int above = (int) shares.stream().filter(one -> one > rest).count();
    return new Standings(above + 1, Integer.MAX_VALUE);
  }

  boolean isCertain() {
    return best == worst;
  }

  boolean allows(int place) {
    return place >= best && place <= worst;
  }
}
