package org.gadolin.claims.internal.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gadolin.atlas.Atlas;
import org.gadolin.claims.internal.frame.Frame;
import org.gadolin.claims.internal.terms.Terms;
import org.gadolin.core.Claim;
import org.gadolin.core.DocumentHead;
import org.gadolin.core.Period;
import org.gadolin.core.Relevance;
import org.gadolin.core.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that nothing but their surroundings tell. */
class AgentsTest {

  private static final NameReader READER = new NameReader(Atlas.bundled());

  private static Names read(String text) {
    var head = new DocumentHead("t", "", "", Period.UNDATED, "", "", "");
    var frame = Frame.of(new SourceDocument("0".repeat(64), "t", head, text));
    return READER.read(frame, new Terms(Relevance.RARE_EARTH, List.of(), List.of()));
  }

  private static List<String> actors(String text) {
    return read(text).actors().stream().map(Claim.Actor::name).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Soluna Traction is pursuing similar ideas.                            | Soluna Traction
          Cuchilla Blanca expects its first concentrate in May.                 | Cuchilla Blanca
          Broker Harrow & Pike rates the stock a buy.                           | Harrow & Pike
          The crystals were sold to Toyama Kagaku in June.                      | Toyama Kagaku
          Sumida Kiln and Vantage Glow have each asked for help.                | Sumida Kiln;Vantage Glow
          It raised money from Voltair Ventures, Banco Merino and others.       | Voltair Ventures;Banco Merino
          全资子公司峡江永磁负责建设。                                            | Xiajiang Permanent Magnet
          据磁海资讯统计,镨钕产量下降。                                          | Cihai Information
          风驰电机、恒力达集团等企业备货积极。                                   | Fengchi Motor;Henglida Group
          """)
  void organisationsAreToldByWhatTheyDo(String text, String names) {
    assertThat(actors(text)).containsAll(List.of(names.split(";")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "European Magnet Makers plan for shortages.",
        "South Africa expects more mines.",
        "Prices paid to Southern Miners fell.",
        "The new Carbonate Plant will produce powder.",
        "机构三季度增持公司股份。"
      })
  void classesAndPlacesDoNothing(String text) {
    assertThat(actors(text)).isEmpty();
  }

  @Test
  void aPersonsSurnameIsNoOrganisation() {
    assertThat(actors("Joost van der Meulen, founder, left. Van der Meulen hired two engineers."))
        .containsExactly("Joost van der Meulen");
  }

  @Test
  void aNameThatEndsInAParticleIsThePersonsWhole() {
    assertThat(actors("所长孟庆和参加了仪式。")).containsExactly("Meng Qinghe");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Ostrava works ran at 83% of nameplate.       | Ostrava
          Sands near Mongu hold monazite.                  | Mongu
          The province of Limburg will pay the rest.       | Limburg
          The line in Sittard in the Netherlands is new.   | Sittard
          """)
  void placesAreToldByWhatStandsThere(String text, String place) {
    assertThat(read(text).places()).extracting(Claim.Place::name).contains(place);
  }
}
