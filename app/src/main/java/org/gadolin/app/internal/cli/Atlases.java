package org.gadolin.app.internal.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.gadolin.atlas.Atlas;
import org.gadolin.atlas.AtlasLoader;

/** The atlas a command works with. */
final class Atlases {

  /** Changes whenever the bundled files may read differently. */
  private static final String BUNDLED_VERSION = "2";

  private Atlases() {}

  /** {@return the bundled atlas, with the user's own files laid over it where asked} */
  static Atlas of(CommonOptions options, Streams streams) {
    return options.findAtlas().map(folder -> load(folder, streams)).orElseGet(Atlas::bundled);
  }

  /** {@return the bundled atlas with a folder's files laid over it; faults are told} */
  static Atlas load(Path folder, Streams streams) {
    if (!Files.isDirectory(folder)) {
      throw new WrongUse(
          folder.toString(), "there is no such folder", "name the folder of your CSV files");
    }
    return AtlasLoader.load(folder, streams::error);
  }

  /** {@return what names the atlas in the ledger: the bundled version and the overlay's content} */
  static String version(Optional<Path> overlay) {
    if (overlay.isEmpty()) {
      return BUNDLED_VERSION;
    }
    try (Stream<Path> files = Files.walk(overlay.get())) {
      var digest = MessageDigest.getInstance("SHA-256");
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        digest.update(Files.readAllBytes(file));
      }
      return BUNDLED_VERSION + "+" + HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
