//! The fixed sentences of the report. The catalogues of the caller give them; `{…}` is where a value goes.

use serde::{Deserialize, Serialize};

macro_rules! words {
    ($(#[$of:meta])* $name:ident { $($(#[$meta:meta])* $field:ident,)* }) => {
        $(#[$of])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name { $($(#[$meta])* pub $field: String,)* }
    };
}

/// All fixed words, chapter by chapter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// The frame: first page, footer, numbers.
    pub frame: FrameWords,
    /// Legal basis and course.
    pub legal: LegalWords,
    /// Channels.
    pub channels: ChannelsWords,
    /// Meetings.
    pub meetings: MeetingsWords,
    /// Participation.
    pub participation: ParticipationWords,
    /// Results of votes.
    pub results: ResultsWords,
    /// Remarks and positions.
    pub remarks: RemarksWords,
    /// Addressees.
    pub addressees: AddresseesWords,
    /// What is hidden.
    pub hidden: HiddenWords,
    /// The names of channels.
    pub channel: ChannelWords,
    /// The kinds of submitters.
    pub submitter: SubmitterWords,
    /// The names of dispositions.
    pub disposition: DispositionWords,
    /// The names of sheets and files.
    pub files: FilesWords,
}

words! {
    /// Words of the first page, of the footer and of numbers.
    FrameWords {
        /// What this is: "Sprawozdanie z konsultacji społecznych".
        kind,
        /// "Organizator".
        organiser,
        /// "Wersja".
        version,
        /// "Opublikowano".
        published,
        /// "Adres sprawozdania".
        address,
        /// "Co zmieniono w tej wersji".
        correction,
        /// "Strona {page}".
        page,
        /// "tak".
        yes,
        /// "nie".
        no,
        /// "mniej niż {number}".
        fewer,
        /// "co najmniej {number}"; reports from before it was said have no such number.
        #[serde(default)]
        at_least,
        /// What stands between thousands: a no-break space, or a comma.
        thousands,
        /// What stands before tenths: a comma, or a point.
        decimal,
    }
}
words! {
    /// Words of the legal basis and the course.
    LegalWords {
        /// "Podstawa prawna i przebieg".
        heading,
        /// "Podstawa prawna".
        basis,
        /// "Uchwała".
        resolution,
        /// "Ogłoszenie".
        announcement,
        /// "Liczba dni na zgłaszanie uwag".
        days,
        /// "Dlaczego krócej".
        shorter_because,
        /// The caption of the course: "Przebieg konsultacji".
        course,
        /// "Etap".
        what,
        /// "Od".
        from,
        /// "Do".
        to,
    }
}
words! {
    /// Words of the channels.
    ChannelsWords {
        /// "Sposoby zgłaszania uwag".
        heading,
        /// "Sposób".
        channel,
        /// "Uwagi".
        remarks,
        /// "W tym po terminie".
        late,
        /// "Razem".
        total,
    }
}
words! {
    /// Words of the meetings.
    MeetingsWords {
        /// "Spotkania".
        heading,
        /// "Spotkanie".
        meeting,
        /// "Data".
        day,
        /// "Miejsce".
        place,
        /// "Uczestnicy".
        participants,
        /// "Spotkań nie było."
        none,
    }
}
words! {
    /// Words of participation.
    ParticipationWords {
        /// "Kto wziął udział".
        heading,
        /// "Uczestnicy razem".
        people,
        /// The caption: "Uczestnicy według rodzaju".
        by_kind,
        /// The caption: "Uczestnicy według gminy".
        by_commune,
        /// "Rodzaj".
        kind,
        /// "Gmina".
        commune,
        /// "Liczba osób".
        number,
        /// Why small groups are not told: "Grup mniejszych niż 10 osób nie podaje się dokładnie…".
        suppressed,
    }
}
words! {
    /// Words of the results.
    ResultsWords {
        /// "Wyniki głosowania według celów".
        heading,
        /// "Cel {code}: {title}".
        goal,
        /// "Kod celu", a column.
        goal_code,
        /// "Cel", a column.
        goal_title,
        /// "Kod".
        code,
        /// "Linia działania".
        line,
        /// "Za".
        support,
        /// "Neutralnie".
        neutral,
        /// "Przeciw".
        against,
        /// "Udział głosów za".
        share_support,
        /// "Udział głosów neutralnych".
        share_neutral,
        /// "Udział głosów przeciw".
        share_against,
        /// "Głosy".
        votes,
        /// "za mało głosów".
        too_few,
        /// "Głosowania nie było."
        none,
    }
}
words! {
    /// Words of the remarks and the positions on them.
    RemarksWords {
        /// "Uwagi i stanowiska".
        heading,
        /// "Uwaga nr {number}".
        remark,
        /// "Uwaga nr {number} (po terminie)".
        remark_late,
        /// "Nr".
        number,
        /// "Sposób zgłoszenia".
        channel,
        /// "Zgłaszający".
        submitter,
        /// "Nazwa organizacji".
        organisation,
        /// "Data wpływu".
        received,
        /// "Po terminie".
        late,
        /// "Część dokumentu".
        part,
        /// "Obecne brzmienie".
        present,
        /// "Proponowane brzmienie".
        proposed,
        /// "Uzasadnienie uwagi".
        justification,
        /// "Treść ukryta".
        withheld,
        /// "Rozstrzygnięcie".
        disposition,
        /// "Uzasadnienie stanowiska".
        reason,
        /// "Co zmieniono w dokumencie".
        changes,
        /// "Danych osób prywatnych sprawozdanie nie podaje."
        privacy,
        /// "Uwag nie zgłoszono."
        none,
    }
}
words! {
    /// Words of the addressees.
    AddresseesWords {
        /// "Komu przekazano projekt".
        heading,
        /// "Adresat".
        name,
        /// "Data przekazania".
        dispatched,
        /// "Sposób".
        way,
        /// "nie przekazano".
        not_dispatched,
        /// "Przepisy nie wskazują adresatów."
        none,
    }
}
words! {
    /// Words of what is hidden.
    HiddenWords {
        /// "Czego w sprawozdaniu nie ma".
        heading,
        /// "Co ukryto".
        what,
        /// "Dlaczego".
        why,
        /// "Niczego nie ukryto."
        none,
    }
}
words! {
    /// The names of channels.
    ChannelWords {
        /// "formularz na stronie".
        web,
        /// "e-mail".
        email,
        /// "list".
        letter,
        /// "telefon".
        phone,
        /// "spotkanie".
        meeting,
        /// "formularz papierowy".
        paper,
    }
}
words! {
    /// The kinds of submitters.
    SubmitterWords {
        /// "osoba prywatna".
        person,
        /// "organizacja".
        organisation,
        /// "anonimowo".
        anonymous,
    }
}
words! {
    /// The names of dispositions.
    DispositionWords {
        /// "uwzględniona".
        taken,
        /// "uwzględniona częściowo".
        partly,
        /// "nieuwzględniona".
        not_taken,
        /// "już ujęta w dokumencie".
        already_covered,
        /// "nie dotyczy dokumentu".
        not_applicable,
        /// "do dalszej analizy".
        further_analysis,
    }
}
words! {
    /// The names of sheets and files, at most 31 characters without `[ ] : * ? / \`.
    FilesWords {
        /// "podsumowanie".
        summary,
        /// "uwagi".
        remarks,
        /// "wyniki".
        results,
        /// The columns of the summary: "Dział".
        chapter,
        /// "Pozycja".
        item,
        /// "Wartość".
        value,
        /// What ends a cell that is too long for a sheet: "[ciąg dalszy w pliku CSV]".
        cut,
    }
}
