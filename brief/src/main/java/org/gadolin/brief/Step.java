package org.gadolin.brief;

import java.util.List;
import java.util.Locale;
import org.gadolin.core.EventType;

/** How far something has come from the laboratory to the market, by the acts that are told. */
enum Step {
  RESEARCH,
  PILOT,
  PLAN,
  PLANT,
  SALE;

  /** {@return whether an act tells of this step}; a trial is told in any act by its name. */
  boolean isToldBy(Act act) {
    boolean trial = Cues.has("pilot", act.page().sentence(act.evidence()));
    return switch (this) {
      case RESEARCH -> act.type() == EventType.STUDY;
      case PILOT -> trial;
      case PLAN -> act.type() == EventType.PLANT_PLAN || act.type() == EventType.FINANCING;
      case PLANT -> act.type() == EventType.PLANT_OPENING && !trial;
      case SALE -> act.type() == EventType.PRODUCTION_REPORT || act.type() == EventType.OFFTAKE;
    };
  }

  boolean isToldBy(ActGroup group) {
    return isToldBy(group.lead());
  }

  List<ActGroup> of(List<ActGroup> acts) {
    return acts.stream().filter(this::isToldBy).toList();
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
