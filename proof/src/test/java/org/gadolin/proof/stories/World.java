package org.gadolin.proof.stories;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gadolin.atlas.Atlas;
import org.gadolin.atlas.Profiles;
import org.gadolin.core.ActorType;
import org.gadolin.core.Affiliation;
import org.gadolin.core.Country;
import org.gadolin.core.DocumentHead;
import org.gadolin.core.Publisher;
import org.gadolin.core.Publishers;

/**
 * Who is known: the actors of the atlas and the made-up outlets, but neither the made-up companies
 * nor the blogs.
 */
final class World implements Publishers {

  private final Publishers atlas = Profiles.of(Atlas.bundled());
  private final Map<String, Publisher> outlets = new HashMap<>();

  World() {
    for (Org org : Org.of("outlet")) {
      String name = org.in("en");
      outlets.put(
          name,
          new Publisher(
              name,
              name,
              org.owner(),
              List.of(name),
              ActorType.MEDIA,
              Country.of(org.country()),
              Affiliation.valueOf(org.state().toUpperCase(Locale.ROOT)),
              "press"));
    }
  }

  @Override
  public Optional<Publisher> findPublisher(DocumentHead head) {
    return findByName(head.publisher());
  }

  @Override
  public Optional<Publisher> findByName(String name) {
    return Optional.ofNullable(outlets.get(name)).or(() -> atlas.findByName(name));
  }
}
