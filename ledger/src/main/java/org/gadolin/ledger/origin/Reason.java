package org.gadolin.ledger.origin;

import java.util.List;
import org.gadolin.core.Evidence;

/** One step of the proof where a claim comes from; steps stand on one another as a tree. */
public sealed interface Reason {

  /** {@return the steps this one rests on; may be empty} */
  List<Reason> because();

  /**
   * A passage names the source.
   *
   * @param source who, as shown
   * @param passage the words that say so
   */
  record Says(String source, Evidence passage, List<Reason> because) implements Reason {
    public Says {
      because = List.copyOf(because);
    }
  }

  /**
   * Byline, dateline, feed or source line credit the whole story to somebody.
   *
   * @param source whom
   */
  record Credited(String source, List<Reason> because) implements Reason {
    public Credited {
      because = List.copyOf(because);
    }
  }

  /**
   * The story shares words or figures with another.
   *
   * @param story the other's hash
   * @param kind {@link OriginKind#COPY}, {@link OriginKind#TRANSLATION} or {@link
   *     OriginKind#REWORDING}
   * @param resemblance shared part of all short runs of words, 0..1
   * @param containment part of the shorter story's runs that the other has, 0..1
   * @param sharedFigures how many figures both have
   */
  record Shares(
      String story,
      OriginKind kind,
      double resemblance,
      double containment,
      int sharedFigures,
      List<Reason> because)
      implements Reason {
    public Shares {
      because = List.copyOf(because);
    }
  }

  /**
   * The page itself points to another story: canonical address or link.
   *
   * @param story the other's hash
   * @param address the address they share
   */
  record Points(String story, String address, List<Reason> because) implements Reason {
    public Points {
      because = List.copyOf(because);
    }
  }

  /**
   * The source belongs to somebody else: an owner or a state.
   *
   * @param source who
   * @param family to whom, such as {@code state:CN} or {@code owner:...}
   */
  record Belongs(String source, String family, List<Reason> because) implements Reason {
    public Belongs {
      because = List.copyOf(because);
    }
  }

  /**
   * Nothing in the story tells where it has it from.
   *
   * @param publisher who published it
   */
  record Silent(String publisher, List<Reason> because) implements Reason {
    public Silent {
      because = List.copyOf(because);
    }
  }
}
