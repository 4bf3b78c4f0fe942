package org.gadolin.proof.stories;

import java.util.stream.LongStream;

/** Prints the score and the mistakes on the seeds that rules are written by. */
final class TrainTable {

  private TrainTable() {}

  public static void main(String[] args) {
    long first = Long.parseLong(args[0]);
    long last = Long.parseLong(args[1]);
    boolean held = first >= StoryMaker.FIRST_HELD_OUT;
    OriginScore score = OriginScore.of(LongStream.rangeClosed(first, last), 6);
    System.out.println(score.stories() + " stories");
    score
        .falseSets()
        .forEach((key, tally) -> System.out.println("set false " + key + ": " + tally.share()));
    score
        .falsePairs()
        .forEach((key, tally) -> System.out.println("pair false " + key + ": " + tally.share()));
    score
        .truePairs()
        .forEach((key, tally) -> System.out.println("pair true " + key + ": " + tally.share()));
    System.out.println("copied pairs " + OriginScore.overall(score.copiedPairs()));
    if (!held) {
      score.mistakes().forEach(System.out::println);
    }
  }
}
