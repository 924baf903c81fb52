//! Action lines, and what people say about them.

use super::file::{ActionLine, Comment, noon};
use super::loader::Loader;
use app::base::error::AppResult;
use app::comments::model::{CommentId, CommentState};
use app::comments::rules::Wording;
use app::comments::store::{self as comments, NewComment};
use app::conduct::model::ANSWER_DAYS;
use app::consultations::model::ConsultationId;
use app::moderation::model::{Ground, SubjectKind};
use app::moderation::rules;
use app::moderation::store::{self as moderation, NewReport};
use app::proposals::model::{ActionLineId, ActionLineState, LineText, NewActionLine};
use app::proposals::store;

impl Loader<'_> {
    /// Writes the action lines of a consultation with their comments; gives their ids in the same order.
    pub async fn action_lines(
        &mut self,
        consultation: ConsultationId,
        strategy: &str,
        lines: &[ActionLine],
    ) -> AppResult<Vec<ActionLineId>> {
        let mut ids = Vec::with_capacity(lines.len());
        for line in lines {
            self.travel(line.published, noon())?;
            let id: ActionLineId = self.id();
            let new = NewActionLine {
                id,
                consultation,
                proposal: None,
                code: line.code.clone(),
                state: ActionLineState::Published,
                author_kind: line.author_kind,
                author: Some(self.person(&line.author)?),
                organisation: self.organisation(line.organisation.as_ref())?,
                text: LineText {
                    title: line.title.clone(),
                    summary: line.summary.clone(),
                    body: line.body.trim().to_owned(),
                    language: line.language,
                    goals: self.goals(strategy, &line.goals)?.1,
                    territories: self.territories(&line.territories)?,
                },
            };
            store::insert_action_line(self.tx, &new).await?;
            for comment in &line.comments {
                let beginning = self.comment(consultation, id, None, comment).await?;
                for reply in &comment.replies {
                    self.comment(consultation, id, Some(beginning), reply).await?;
                }
            }
            ids.push(id);
        }
        Ok(ids)
    }

    async fn comment(
        &mut self,
        consultation: ConsultationId,
        line: ActionLineId,
        thread: Option<CommentId>,
        comment: &Comment,
    ) -> AppResult<CommentId> {
        self.travel(comment.day, comment.hour)?;
        let id: CommentId = self.id();
        let new = NewComment {
            id,
            line,
            thread: thread.unwrap_or(id),
            author: self.person(&comment.author)?,
            organisation: self.organisation(comment.organisation.as_ref())?,
            language: comment.language,
            wording: Wording { alignment: comment.alignment, body: comment.text.clone() },
            state: CommentState::Visible,
            answers: None,
        };
        comments::insert(self.tx, &new).await?;
        comments::add_to_count(self.tx, line, comment.alignment, 1).await?;
        if let Some(report) = &comment.report {
            self.travel(report.day, noon())?;
            let due = rules::due(self.tx.now(), ANSWER_DAYS);
            let case = self.id();
            let case = moderation::open_case(self.tx, case, consultation, (SubjectKind::Comment, id.0), due).await?;
            let report = NewReport {
                id: self.id(),
                consultation,
                case,
                kind: SubjectKind::Comment,
                subject: id.0,
                reporter: Some(self.person(&report.by)?),
                ground: Ground::Other,
                rule: None,
                reason: report.reason.clone(),
                address: None,
                language: comment.language,
                token: None,
            };
            moderation::insert_report(self.tx, &report).await?;
        }
        Ok(id)
    }
}
