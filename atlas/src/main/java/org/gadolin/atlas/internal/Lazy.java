package org.gadolin.atlas.internal;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value computed when it is first asked for. Thread-safe.
 *
 * @param <T> type of the value
 */
public final class Lazy<T> {

  private final Supplier<T> source;
  private volatile @Nullable T value;

  /** Keeps how the value is computed. */
  public Lazy(Supplier<T> source) {
    this.source = source;
  }

  /** {@return the value, computed once} */
  public T get() {
    T known = value;
    return known == null ? compute() : known;
  }

  private synchronized T compute() {
    T known = value;
    if (known == null) {
      known = source.get();
      value = known;
    }
    return known;
  }
}
