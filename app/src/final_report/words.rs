//! The fixed words of a report, from the catalogues. Where a value goes, the crate that writes the files wants its name in braces.

use crate::base::i18n::Lang;
use report::{
    AddresseesWords, ChannelWords, ChannelsWords, DispositionWords, FilesWords, FrameWords, HiddenWords, LegalWords,
    MeetingsWords, ParticipationWords, RemarksWords, ResultsWords, SubmitterWords, Words,
};

/// All fixed words of a report in a language.
pub(super) fn words(t: Lang) -> Words {
    Words {
        frame: frame(t),
        legal: legal(t),
        channels: channels(t),
        meetings: meetings(t),
        participation: participation(t),
        results: results(t),
        remarks: remarks(t),
        addressees: addressees(t),
        hidden: hidden(t),
        channel: channel(t),
        submitter: submitter(t),
        disposition: disposition(t),
        files: files(t),
    }
}

fn frame(t: Lang) -> FrameWords {
    FrameWords {
        kind: t.final_report_frame_kind().to_owned(),
        organiser: t.final_report_frame_organiser().to_owned(),
        version: t.final_report_frame_version().to_owned(),
        published: t.final_report_frame_published().to_owned(),
        address: t.final_report_frame_address().to_owned(),
        correction: t.final_report_frame_correction().to_owned(),
        page: t.final_report_frame_page("{page}"),
        yes: t.final_report_frame_yes().to_owned(),
        no: t.final_report_frame_no().to_owned(),
        fewer: t.final_report_frame_fewer("{number}"),
        at_least: t.final_report_frame_at_least("{number}"),
        thousands: if t == Lang::En { "," } else { "\u{a0}" }.to_owned(),
        decimal: if t == Lang::En { "." } else { "," }.to_owned(),
    }
}

fn legal(t: Lang) -> LegalWords {
    LegalWords {
        heading: t.final_report_legal_heading().to_owned(),
        basis: t.final_report_legal_basis().to_owned(),
        resolution: t.final_report_legal_resolution().to_owned(),
        announcement: t.final_report_legal_announcement().to_owned(),
        days: t.final_report_legal_days().to_owned(),
        shorter_because: t.final_report_legal_shorter_because().to_owned(),
        course: t.final_report_legal_course().to_owned(),
        what: t.final_report_legal_what().to_owned(),
        from: t.final_report_legal_from().to_owned(),
        to: t.final_report_legal_to().to_owned(),
    }
}

fn channels(t: Lang) -> ChannelsWords {
    ChannelsWords {
        heading: t.final_report_channels_heading().to_owned(),
        channel: t.final_report_channels_channel().to_owned(),
        remarks: t.final_report_channels_remarks().to_owned(),
        late: t.final_report_channels_late().to_owned(),
        total: t.final_report_channels_total().to_owned(),
    }
}

fn meetings(t: Lang) -> MeetingsWords {
    MeetingsWords {
        heading: t.final_report_meetings_heading().to_owned(),
        meeting: t.final_report_meetings_meeting().to_owned(),
        day: t.final_report_meetings_day().to_owned(),
        place: t.final_report_meetings_place().to_owned(),
        participants: t.final_report_meetings_participants().to_owned(),
        none: t.final_report_meetings_none().to_owned(),
    }
}

fn participation(t: Lang) -> ParticipationWords {
    ParticipationWords {
        heading: t.final_report_participation_heading().to_owned(),
        people: t.final_report_participation_people().to_owned(),
        by_kind: t.final_report_participation_by_kind().to_owned(),
        by_commune: t.final_report_participation_by_commune().to_owned(),
        kind: t.final_report_participation_kind().to_owned(),
        commune: t.final_report_participation_commune().to_owned(),
        number: t.final_report_participation_number().to_owned(),
        suppressed: t.final_report_participation_suppressed().to_owned(),
    }
}

fn results(t: Lang) -> ResultsWords {
    ResultsWords {
        heading: t.final_report_results_heading().to_owned(),
        goal: t.final_report_results_goal("{code}", "{title}"),
        goal_code: t.final_report_results_goal_code().to_owned(),
        goal_title: t.final_report_results_goal_title().to_owned(),
        code: t.final_report_results_code().to_owned(),
        line: t.final_report_results_line().to_owned(),
        support: t.final_report_results_support().to_owned(),
        neutral: t.final_report_results_neutral().to_owned(),
        against: t.final_report_results_against().to_owned(),
        share_support: t.final_report_results_share_support().to_owned(),
        share_neutral: t.final_report_results_share_neutral().to_owned(),
        share_against: t.final_report_results_share_against().to_owned(),
        votes: t.final_report_results_votes().to_owned(),
        too_few: t.final_report_results_too_few().to_owned(),
        none: t.final_report_results_none().to_owned(),
    }
}

fn remarks(t: Lang) -> RemarksWords {
    RemarksWords {
        heading: t.final_report_remarks_heading().to_owned(),
        remark: t.final_report_remarks_remark("{number}"),
        remark_late: t.final_report_remarks_remark_late("{number}"),
        number: t.final_report_remarks_number().to_owned(),
        channel: t.final_report_remarks_channel().to_owned(),
        submitter: t.final_report_remarks_submitter().to_owned(),
        organisation: t.final_report_remarks_organisation().to_owned(),
        received: t.final_report_remarks_received().to_owned(),
        late: t.final_report_remarks_late().to_owned(),
        part: t.final_report_remarks_part().to_owned(),
        present: t.final_report_remarks_present().to_owned(),
        proposed: t.final_report_remarks_proposed().to_owned(),
        justification: t.final_report_remarks_justification().to_owned(),
        withheld: t.final_report_remarks_withheld().to_owned(),
        disposition: t.final_report_remarks_disposition().to_owned(),
        reason: t.final_report_remarks_reason().to_owned(),
        changes: t.final_report_remarks_changes().to_owned(),
        privacy: t.final_report_remarks_privacy().to_owned(),
        none: t.final_report_remarks_none().to_owned(),
    }
}

fn addressees(t: Lang) -> AddresseesWords {
    AddresseesWords {
        heading: t.final_report_addressees_heading().to_owned(),
        name: t.final_report_addressees_name().to_owned(),
        dispatched: t.final_report_addressees_dispatched().to_owned(),
        way: t.final_report_addressees_way().to_owned(),
        not_dispatched: t.final_report_addressees_not_dispatched().to_owned(),
        none: t.final_report_addressees_none().to_owned(),
    }
}

fn hidden(t: Lang) -> HiddenWords {
    HiddenWords {
        heading: t.final_report_hidden_heading().to_owned(),
        what: t.final_report_hidden_what().to_owned(),
        why: t.final_report_hidden_why().to_owned(),
        none: t.final_report_hidden_none().to_owned(),
    }
}

fn channel(t: Lang) -> ChannelWords {
    ChannelWords {
        web: t.final_report_channel_web().to_owned(),
        email: t.final_report_channel_email().to_owned(),
        letter: t.final_report_channel_letter().to_owned(),
        phone: t.final_report_channel_phone().to_owned(),
        meeting: t.final_report_channel_meeting().to_owned(),
        paper: t.final_report_channel_paper().to_owned(),
    }
}

fn submitter(t: Lang) -> SubmitterWords {
    SubmitterWords {
        person: t.final_report_submitter_person().to_owned(),
        organisation: t.final_report_submitter_organisation().to_owned(),
        anonymous: t.final_report_submitter_anonymous().to_owned(),
    }
}

fn disposition(t: Lang) -> DispositionWords {
    DispositionWords {
        taken: t.final_report_disposition_taken().to_owned(),
        partly: t.final_report_disposition_partly().to_owned(),
        not_taken: t.final_report_disposition_not_taken().to_owned(),
        already_covered: t.final_report_disposition_already_covered().to_owned(),
        not_applicable: t.final_report_disposition_not_applicable().to_owned(),
        further_analysis: t.final_report_disposition_further_analysis().to_owned(),
    }
}

fn files(t: Lang) -> FilesWords {
    FilesWords {
        summary: t.final_report_files_summary().to_owned(),
        remarks: t.final_report_files_remarks().to_owned(),
        results: t.final_report_files_results().to_owned(),
        chapter: t.final_report_files_chapter().to_owned(),
        item: t.final_report_files_item().to_owned(),
        value: t.final_report_files_value().to_owned(),
        cut: t.final_report_files_cut().to_owned(),
    }
}
