package org.gadolin.atlas;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gadolin.atlas.internal.CsvRow;
import org.gadolin.atlas.internal.CsvTable;
import org.gadolin.atlas.internal.Schema;
import org.gadolin.core.Problem;
import org.gadolin.core.ProblemSink;

/**
 * Lays a user's own tables over the bundled atlas.
 *
 * <p>The folder holds CSV files named like the bundled ones, directly or under {@code data/} and
 * {@code vocabulary/}. A row with the key of a bundled row takes its place, any other is added; a
 * row with a fault is left out and reported as {@code file:line:field}.
 */
public final class AtlasLoader {

  private AtlasLoader() {}

  /**
   * {@return the bundled atlas with the folder's rows laid over it}.
   *
   * @param problems takes every fault found; no fault stops the loading
   */
  public static Atlas load(Path overlay, ProblemSink problems) {
    if (!Files.isDirectory(overlay)) {
      problems.accept(
          new Problem(
              "atlas-folder",
              overlay.toString(),
              "there is no such folder",
              "name the folder that holds your CSV files"));
      return Atlas.bundled();
    }
    Map<String, CsvTable> tableByPath = new LinkedHashMap<>();
    // words first: the fields of the other tables are checked against them
    for (String prefix : List.of("vocabulary/", "data/")) {
      Atlas soFar = with(Map.copyOf(tableByPath));
      for (String path : Layout.paths()) {
        if (path.startsWith(prefix)) {
          overlaid(overlay, path, soFar, problems).ifPresent(table -> tableByPath.put(path, table));
        }
      }
    }
    reportStrangers(overlay, problems);
    return with(Map.copyOf(tableByPath));
  }

  private static Atlas with(Map<String, CsvTable> tableByPath) {
    return new Atlas(
        path -> {
          CsvTable own = tableByPath.get(path);
          return own == null ? Atlas.bundled().table(path) : own;
        });
  }

  private static Optional<CsvTable> overlaid(
      Path overlay, String path, Atlas soFar, ProblemSink problems) {
    for (Path file : List.of(overlay.resolve(path), overlay.resolve(fileName(path)))) {
      if (Files.isRegularFile(file)) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
          CsvTable own = CsvTable.read(file.toString(), reader);
          List<CsvRow> sound = Layout.check(path, soFar).sound(own, problems);
          return Optional.of(merge(Atlas.bundled().table(path), sound, Layout.schema(path)));
        } catch (IOException | UncheckedIOException failure) {
          problems.accept(
              new Problem(
                  "atlas-unreadable",
                  file.toString(),
                  "the file cannot be read as CSV in UTF-8",
                  "save it as CSV UTF-8"));
        }
      }
    }
    return Optional.empty();
  }

  private static CsvTable merge(CsvTable bundled, List<CsvRow> own, Schema schema) {
    Map<List<String>, CsvRow> ownByKey = new HashMap<>();
    own.forEach(row -> ownByKey.put(schema.key(row), row));
    List<CsvRow> rows = new ArrayList<>();
    for (CsvRow row : bundled.rows()) {
      if (!ownByKey.containsKey(schema.key(row))) {
        rows.add(row);
      }
    }
    rows.addAll(own);
    return new CsvTable(
        bundled.file(), schema.columns().stream().map(Schema.Column::name).toList(), rows);
  }

  private static void reportStrangers(Path overlay, ProblemSink problems) {
    try (Stream<Path> files = Files.list(overlay)) {
      files
          .filter(file -> file.toString().endsWith(".csv"))
          .filter(file -> Layout.paths().stream().noneMatch(p -> file.endsWith(fileName(p))))
          .sorted()
          .forEach(
              file ->
                  problems.accept(
                      new Problem(
                          "atlas-unknown-table",
                          file.toString(),
                          "the atlas has no table of this name",
                          "one of "
                              + String.join(
                                  ", ",
                                  Layout.paths().stream().map(AtlasLoader::fileName).toList()))));
    } catch (IOException failure) {
      problems.accept(
          new Problem("atlas-folder", overlay.toString(), "the folder cannot be listed", ""));
    }
  }

  private static String fileName(String path) {
    return path.substring(path.indexOf('/') + 1);
  }
}
