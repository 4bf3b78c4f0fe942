/** Publication records of OpenAlex and Crossref. */
@NullMarked
package org.gadolin.reading.internal.works;

import org.jspecify.annotations.NullMarked;
