package org.gadolin.app.internal.cli;

import org.gadolin.atlas.Atlas;

/** The atlas a command works with. */
final class Atlases {

  private Atlases() {}

  /**
   * {@return the bundled atlas, with the user's own files laid over it where {@code --atlas} asks}
   */
  static Atlas of(CommonOptions options, Streams streams) {
    if (options.findAtlas().isPresent()) {
      throw new WrongUse("--atlas", "own files are not laid over the atlas yet", "leave it out");
    }
    return Atlas.bundled();
  }
}
