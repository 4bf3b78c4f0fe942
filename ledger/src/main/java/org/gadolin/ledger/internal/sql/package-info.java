/** The database below the ledger: SQLite in a file, or PostgreSQL; knows nothing of claims. */
@NullMarked
package org.gadolin.ledger.internal.sql;

import org.jspecify.annotations.NullMarked;
