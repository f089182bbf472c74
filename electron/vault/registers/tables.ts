/**
 * The books of one level (standards §3.4, §3.5): entries are only ever added. What a program could do wrong is refused here: a number
 * that is not the next one, an entry into a closed day or before the last one, a second strike, a subject at Tuyệt mật.
 *
 * `line`: a numbered line. `opening`: the last number of a book kept on paper before. `strike`: takes a line back, with the reason.
 * `closing`: ends a day for good. `refers`: the line struck, or, of a line, the struck line it puts right.
 */
export const registerTables = `
  CREATE TABLE register_entries (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('line', 'opening', 'strike', 'closing')),
    level TEXT NOT NULL,
    register TEXT NOT NULL,
    period TEXT NOT NULL,
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    ordinal INTEGER CHECK (ordinal > 0),
    series TEXT,
    series_number INTEGER CHECK (series_number > 0),
    refers INTEGER REFERENCES register_entries (number),
    record_id TEXT,
    draft_id TEXT,
    scope_id TEXT NOT NULL,
    type_name TEXT NOT NULL,
    subject TEXT NOT NULL,
    fields TEXT NOT NULL,
    reason TEXT NOT NULL,
    count INTEGER,
    mac BLOB NOT NULL,
    CHECK (kind <> 'line' OR ordinal IS NOT NULL),
    CHECK (kind <> 'closing' OR count IS NOT NULL),
    CHECK (kind <> 'strike' OR (refers IS NOT NULL AND reason <> '')),
    CHECK ((series IS NULL) = (series_number IS NULL)),
    CONSTRAINT top_secret_has_no_subject CHECK (level <> 'topSecret' OR subject = '')
  ) STRICT;
  CREATE UNIQUE INDEX register_ordinals ON register_entries (register, period, ordinal) WHERE ordinal IS NOT NULL;
  CREATE UNIQUE INDEX register_series ON register_entries (register, period, series, series_number) WHERE series IS NOT NULL;
  CREATE UNIQUE INDEX register_strikes ON register_entries (refers) WHERE kind = 'strike';
  CREATE INDEX register_days ON register_entries (register, kind, day);
  CREATE TABLE register_head (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    number INTEGER NOT NULL,
    mac BLOB NOT NULL
  ) STRICT;

  CREATE TRIGGER register_is_never_changed BEFORE UPDATE ON register_entries BEGIN SELECT RAISE(ABORT, 'a register is append-only'); END;
  CREATE TRIGGER register_is_never_shortened BEFORE DELETE ON register_entries BEGIN SELECT RAISE(ABORT, 'a register is append-only'); END;
  CREATE TRIGGER register_grows_by_one BEFORE INSERT ON register_entries
    WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM register_entries)
    BEGIN SELECT RAISE(ABORT, 'a register is append-only'); END;
  CREATE TRIGGER register_numbers_without_gap BEFORE INSERT ON register_entries
    WHEN NEW.kind = 'line' AND NEW.ordinal IS NOT
      (SELECT coalesce(max(ordinal), 0) + 1 FROM register_entries WHERE register = NEW.register AND period = NEW.period)
    BEGIN SELECT RAISE(ABORT, 'not the next number of the register'); END;
  CREATE TRIGGER register_series_without_gap BEFORE INSERT ON register_entries
    WHEN NEW.kind = 'line' AND NEW.series_number IS NOT NULL AND NEW.series_number IS NOT
      (SELECT coalesce(max(series_number), 0) + 1 FROM register_entries
       WHERE register = NEW.register AND period = NEW.period AND series = NEW.series)
    BEGIN SELECT RAISE(ABORT, 'not the next number of the series'); END;
  CREATE TRIGGER register_opens_before_its_first_line BEFORE INSERT ON register_entries
    WHEN NEW.kind = 'opening' AND (
      (NEW.ordinal IS NULL) = (NEW.series IS NULL)
      OR EXISTS (SELECT 1 FROM register_entries WHERE register = NEW.register AND period = NEW.period AND NEW.ordinal IS NOT NULL AND ordinal IS NOT NULL)
      OR EXISTS (SELECT 1 FROM register_entries WHERE register = NEW.register AND period = NEW.period AND series = NEW.series))
    BEGIN SELECT RAISE(ABORT, 'the register has begun already'); END;
  CREATE TRIGGER register_day_is_not_closed BEFORE INSERT ON register_entries
    WHEN NEW.day <= (SELECT max(day) FROM register_entries WHERE register = NEW.register AND kind = 'closing')
    BEGIN SELECT RAISE(ABORT, 'the day is closed'); END;
  CREATE TRIGGER register_follows_the_calendar BEFORE INSERT ON register_entries
    WHEN NEW.kind <> 'closing' AND NEW.day < (SELECT max(day) FROM register_entries WHERE register = NEW.register AND kind <> 'closing')
    BEGIN SELECT RAISE(ABORT, 'a day before the last entry'); END;
  CREATE TRIGGER register_closing_counts BEFORE INSERT ON register_entries
    WHEN NEW.kind = 'closing' AND NEW.count IS NOT (
      SELECT count(*) FROM register_entries WHERE register = NEW.register AND kind = 'line' AND day <= NEW.day
        AND day > (SELECT coalesce(max(day), '') FROM register_entries WHERE register = NEW.register AND kind = 'closing'))
    BEGIN SELECT RAISE(ABORT, 'a closing that does not count right'); END;
  CREATE TRIGGER register_strikes_a_line BEFORE INSERT ON register_entries
    WHEN NEW.kind = 'strike' AND NOT EXISTS (
      SELECT 1 FROM register_entries WHERE number = NEW.refers AND kind = 'line' AND register = NEW.register)
    BEGIN SELECT RAISE(ABORT, 'only a line of the same register can be struck'); END;
  CREATE TRIGGER register_puts_right_what_was_struck BEFORE INSERT ON register_entries
    WHEN NEW.kind = 'line' AND NEW.refers IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM register_entries WHERE refers = NEW.refers AND kind = 'strike' AND register = NEW.register)
    BEGIN SELECT RAISE(ABORT, 'only a struck line can be put right'); END;
`;

/**
 * Numbered copies of a paper, lent originals, terms of protection. A copy has one state at a time; the sum of the states is what was
 * issued, or the statement fails. History is only ever added to.
 */
export const copyTables = `
  CREATE TABLE copy_sets (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    source TEXT NOT NULL CHECK (source IN ('draft', 'record')),
    source_id TEXT NOT NULL,
    scope_id TEXT NOT NULL,
    title TEXT NOT NULL,
    issued INTEGER NOT NULL DEFAULT 0,
    n_out INTEGER NOT NULL DEFAULT 0,
    n_recalled INTEGER NOT NULL DEFAULT 0,
    n_returned INTEGER NOT NULL DEFAULT 0,
    n_spoilt INTEGER NOT NULL DEFAULT 0,
    n_destroyed INTEGER NOT NULL DEFAULT 0,
    UNIQUE (source, source_id),
    CONSTRAINT sum_agrees CHECK (issued = n_out + n_recalled + n_returned + n_spoilt + n_destroyed),
    CHECK (min(n_out, n_recalled, n_returned, n_spoilt, n_destroyed) >= 0)
  ) STRICT;
  CREATE TABLE copies (
    set_key INTEGER NOT NULL REFERENCES copy_sets (key),
    number INTEGER NOT NULL CHECK (number > 0),
    total INTEGER NOT NULL,
    recipient TEXT NOT NULL CHECK (recipient <> ''),
    state TEXT NOT NULL CHECK (state IN ('out', 'recalled', 'returned', 'spoilt', 'destroyed')),
    register_entry INTEGER NOT NULL REFERENCES register_entries (number),
    PRIMARY KEY (set_key, number)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE copy_steps (
    key INTEGER PRIMARY KEY,
    set_key INTEGER NOT NULL,
    number INTEGER NOT NULL,
    state TEXT NOT NULL,
    day TEXT NOT NULL,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    note TEXT NOT NULL,
    FOREIGN KEY (set_key, number) REFERENCES copies (set_key, number)
  ) STRICT;
  CREATE INDEX copy_steps_of ON copy_steps (set_key, number);
  CREATE TRIGGER copies_begin_with_their_recipient BEFORE INSERT ON copies
    WHEN NEW.state <> 'out' OR NEW.number IS NOT (SELECT issued + 1 FROM copy_sets WHERE key = NEW.set_key)
    BEGIN SELECT RAISE(ABORT, 'not the next copy'); END;
  CREATE TRIGGER copies_are_counted AFTER INSERT ON copies BEGIN
    UPDATE copy_sets SET issued = issued + 1, n_out = n_out + 1 WHERE key = NEW.set_key;
  END;
  CREATE TRIGGER copies_are_never_forgotten BEFORE DELETE ON copies BEGIN SELECT RAISE(ABORT, 'a copy is followed to its end'); END;
  CREATE TRIGGER copy_sets_are_never_forgotten BEFORE DELETE ON copy_sets BEGIN SELECT RAISE(ABORT, 'a copy is followed to its end'); END;
  CREATE TRIGGER copies_keep_their_number BEFORE UPDATE ON copies
    WHEN NEW.set_key IS NOT OLD.set_key OR NEW.number IS NOT OLD.number OR NEW.total IS NOT OLD.total OR NEW.recipient IS NOT OLD.recipient
      OR NEW.register_entry IS NOT OLD.register_entry OR NOT (
        (OLD.state = 'out' AND NEW.state IN ('recalled', 'returned', 'spoilt', 'destroyed'))
        OR (OLD.state = 'recalled' AND NEW.state IN ('returned', 'destroyed'))
        OR (OLD.state IN ('returned', 'spoilt') AND NEW.state = 'destroyed'))
    BEGIN SELECT RAISE(ABORT, 'a copy cannot take that step'); END;
  CREATE TRIGGER copies_move_between_counts AFTER UPDATE OF state ON copies BEGIN
    UPDATE copy_sets SET
      n_out = n_out - (OLD.state = 'out') + (NEW.state = 'out'),
      n_recalled = n_recalled - (OLD.state = 'recalled') + (NEW.state = 'recalled'),
      n_returned = n_returned - (OLD.state = 'returned') + (NEW.state = 'returned'),
      n_spoilt = n_spoilt - (OLD.state = 'spoilt') + (NEW.state = 'spoilt'),
      n_destroyed = n_destroyed - (OLD.state = 'destroyed') + (NEW.state = 'destroyed')
    WHERE key = NEW.set_key;
  END;
  CREATE TRIGGER copy_steps_take_effect AFTER INSERT ON copy_steps WHEN NEW.state <> 'out' BEGIN
    UPDATE copies SET state = NEW.state WHERE set_key = NEW.set_key AND number = NEW.number;
  END;
  CREATE TRIGGER copy_steps_are_never_changed BEFORE UPDATE ON copy_steps BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
  CREATE TRIGGER copy_steps_are_never_shortened BEFORE DELETE ON copy_steps BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;

  -- Kept even where the record has gone to another level, so no reference to it.
  CREATE TABLE secrecy_decisions (
    key INTEGER PRIMARY KEY,
    record_id TEXT NOT NULL,
    scope_id TEXT NOT NULL,
    act TEXT NOT NULL CHECK (act IN ('classified', 'extended', 'raised', 'lowered', 'declassified', 'digitised')),
    from_level TEXT NOT NULL,
    to_level TEXT NOT NULL,
    number TEXT NOT NULL CHECK (number <> ''),
    date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    signer TEXT NOT NULL CHECK (signer <> ''),
    expires_on TEXT,
    at TEXT NOT NULL,
    actor TEXT NOT NULL
  ) STRICT;
  CREATE INDEX secrecy_decisions_of ON secrecy_decisions (record_id);
  CREATE TRIGGER secrecy_decisions_are_never_changed BEFORE UPDATE ON secrecy_decisions BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
  CREATE TRIGGER secrecy_decisions_are_never_shortened BEFORE DELETE ON secrecy_decisions BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;

  CREATE TABLE loans (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    record_id TEXT,
    scope_id TEXT NOT NULL,
    title TEXT NOT NULL,
    paper_number TEXT NOT NULL,
    borrower TEXT NOT NULL CHECK (borrower <> ''),
    lent_on TEXT NOT NULL,
    due_on TEXT NOT NULL CHECK (due_on >= lent_on),
    returned_on TEXT CHECK (returned_on >= lent_on),
    returned_to TEXT,
    register_entry INTEGER NOT NULL UNIQUE REFERENCES register_entries (number)
  ) STRICT;
  CREATE TRIGGER loans_only_come_back BEFORE UPDATE ON loans
    WHEN OLD.returned_on IS NOT NULL OR NEW.returned_on IS NULL OR NEW.id IS NOT OLD.id OR NEW.record_id IS NOT OLD.record_id OR NEW.borrower IS NOT OLD.borrower
      OR NEW.title IS NOT OLD.title OR NEW.lent_on IS NOT OLD.lent_on OR NEW.due_on IS NOT OLD.due_on OR NEW.register_entry IS NOT OLD.register_entry
    BEGIN SELECT RAISE(ABORT, 'a loan is only ever ended'); END;
  CREATE TRIGGER loans_are_never_forgotten BEFORE DELETE ON loans BEGIN SELECT RAISE(ABORT, 'a loan is only ever ended'); END;
`;
