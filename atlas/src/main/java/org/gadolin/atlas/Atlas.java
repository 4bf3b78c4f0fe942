package org.gadolin.atlas;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.gadolin.atlas.internal.CsvRow;
import org.gadolin.atlas.internal.CsvTable;
import org.gadolin.atlas.internal.Lazy;
import org.gadolin.atlas.internal.Resources;

/**
 * The reference chain and its vocabularies. Immutable, thread-safe; a table is read when it is
 * first asked for.
 */
public final class Atlas {

  private static final Atlas BUNDLED = new Atlas(Resources::table);

  private final Function<String, CsvTable> tables;
  private final ConcurrentHashMap<String, List<VocabularyTerm>> termsByList =
      new ConcurrentHashMap<>();
  private final Lazy<List<ActorEntry>> actors = rows("data/actors.csv", Names::actor);
  private final Lazy<List<PlaceEntry>> places = rows("vocabulary/place.csv", Names::place);

  private Atlas(Function<String, CsvTable> tables) {
    this.tables = tables;
  }

  /** {@return the atlas that comes with Gadolin} */
  public static Atlas bundled() {
    return BUNDLED;
  }

  /** {@return the rows of one word list, in file order; empty when there is no such list} */
  public List<VocabularyTerm> vocabulary(String list) {
    return termsByList.computeIfAbsent(
        list, name -> read("vocabulary/" + name + ".csv", Names::term));
  }

  /** {@return the actors, in file order} */
  public List<ActorEntry> actors() {
    return actors.get();
  }

  /** {@return the places, in file order} */
  public List<PlaceEntry> places() {
    return places.get();
  }

  private <T> Lazy<List<T>> rows(String path, Function<CsvRow, T> make) {
    return new Lazy<>(() -> read(path, make));
  }

  private <T> List<T> read(String path, Function<CsvRow, T> make) {
    return tables.apply(path).rows().stream().map(make).toList();
  }
}
