package org.gadolin.ledger.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gadolin.core.ActorType;
import org.gadolin.core.Affiliation;
import org.gadolin.core.Country;
import org.gadolin.core.DocumentHead;
import org.gadolin.core.Judgement;
import org.gadolin.core.Publisher;
import org.gadolin.core.Publishers;
import org.gadolin.ledger.ActorCount;
import org.junit.jupiter.api.Test;

class DuplicateFinderTest {

  private static final Publishers KNOWN =
      new Publishers() {
        @Override
        public Optional<Publisher> findPublisher(DocumentHead head) {
          return Optional.empty();
        }

        @Override
        public Optional<Publisher> findByName(String name) {
          return Set.of("Lynas Rare Earths", "Lynas Malaysia").contains(name)
              ? Optional.of(Publisher.unknown(name))
              : Optional.empty();
        }
      };

  @Test
  void legalFormsAndPunctuationMakeNoOtherCompany() {
    var found =
        find(company("Ganzhou Hongfei Ltd.", "CN"), company("GANZHOU HONG-FEI Co., Ltd", "CN"));
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().likenesses()).containsExactly(Likeness.SAME_BUT_FORM);
    assertThat(found.getFirst().score()).isEqualTo(0.9);
    assertThat(found.getFirst().isProtected()).isFalse();
    assertThat(find(company("宏飞磁材有限公司", "CN"), company("宏飞磁材股份有限公司", "CN"))).hasSize(1);
  }

  @Test
  void aChineseNameAndItsLatinLettersAreLikelyOne() {
    var found = find(company("宏飞磁材", "CN"), company("Hongfei Cicai", "CN"));
    assertThat(found.getFirst().likenesses()).containsExactly(Likeness.PINYIN);
  }

  @Test
  void initialsAndShortNamesAreHints() {
    assertThat(find(company("Rare Element Metals Corp", "US"), company("REM", "US")))
        .singleElement()
        .satisfies(one -> assertThat(one.likenesses()).containsExactly(Likeness.INITIALS));
    assertThat(find(company("Hongfei Magnetics", "CN"), company("Hongfei", "CN")))
        .singleElement()
        .satisfies(one -> assertThat(one.likenesses()).containsExactly(Likeness.SHORTER));
  }

  @Test
  void whatATextGivesInBracketsIsStrongEvidence() {
    var finder = new DuplicateFinder(KNOWN, name -> false, Identities.of(List.of()));
    var found =
        finder.find(
            List.of(company("宏飞", "CN"), company("Grand Flight", "CN")),
            List.of(new Bracketed("宏飞", "Grand Flight")));
    assertThat(found).singleElement().satisfies(one -> assertThat(one.score()).isEqualTo(0.9));
  }

  @Test
  void otherSeatsNumbersAndKnownProfilesSpeakAgainst() {
    assertThat(find(company("Hongfei Ltd", "CN"), company("Hongfei Inc", "US")))
        .singleElement()
        .satisfies(one -> assertThat(one.score()).isEqualTo(0.36));
    assertThat(find(company("Institute No. 1", "CN"), company("Institute No. 2", "CN"))).isEmpty();
    assertThat(find(company("Lynas Rare Earths", "AU"), company("Lynas Malaysia", "AU"))).isEmpty();
  }

  @Test
  void listedAndStateBodiesAreLeftToAPerson() {
    var finder = new DuplicateFinder(KNOWN, "Hongfei Ltd"::equals, Identities.of(List.of()));
    assertThat(
            finder.find(List.of(company("Hongfei Ltd", "CN"), company("Hongfei", "CN")), List.of()))
        .singleElement()
        .satisfies(one -> assertThat(one.isProtected()).isTrue());
    var state =
        new ActorCount("Hongfei Inc", ActorType.COMPANY, Country.of("CN"), Affiliation.YES, 3);
    assertThat(find(state, company("Hongfei", "CN")))
        .singleElement()
        .satisfies(one -> assertThat(one.isProtected()).isTrue());
  }

  @Test
  void aMergeHoldsUntilASplitUndoesIt() {
    var merged = Identities.of(List.of(judged(Judgement.Kind.MERGE, "A", "B", 1)));
    assertThat(merged.common("A")).isEqualTo(merged.common("B"));
    var chain =
        Identities.of(
            List.of(
                judged(Judgement.Kind.MERGE, "A", "B", 1),
                judged(Judgement.Kind.MERGE, "C", "B", 2)));
    assertThat(chain.names("A")).containsExactlyInAnyOrder("A", "B", "C");
    var split =
        Identities.of(
            List.of(
                judged(Judgement.Kind.SPLIT, "B", "A", 2),
                judged(Judgement.Kind.MERGE, "A", "B", 1)));
    assertThat(split.names("A")).containsExactly("A");
    assertThat(split.isDecided("A", "B")).isTrue();
    var finder = new DuplicateFinder(KNOWN, name -> false, split);
    assertThat(finder.find(List.of(company("A", "CN"), company("A Ltd", "CN")), List.of()))
        .hasSize(1);
    assertThat(finder.find(List.of(company("A", "CN"), company("B", "CN")), List.of())).isEmpty();
  }

  private static Judgement judged(Judgement.Kind kind, String one, String other, int second) {
    return new Judgement(kind, one, other, "because", "Ann", Instant.ofEpochSecond(second));
  }

  private static List<Candidate> find(ActorCount... actors) {
    return new DuplicateFinder(KNOWN, name -> false, Identities.of(List.of()))
        .find(List.of(actors), List.of());
  }

  private static ActorCount company(String name, String country) {
    return new ActorCount(name, ActorType.COMPANY, Country.of(country), Affiliation.UNKNOWN, 2);
  }
}
