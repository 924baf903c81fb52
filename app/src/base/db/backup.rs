//! Copying an SQLite database while it is in use.

use super::{Db, Pools};
use crate::base::error::{AppError, AppResult};
use std::path::Path;

impl Db {
    /// Writes the database, as it is at one moment, into a file that is empty or not there. Readers and writers go on.
    ///
    /// # Errors
    /// The file cannot be written or holds something, or the database is not SQLite.
    pub async fn copy_into(&self, file: &Path) -> AppResult<()> {
        let Pools::Sqlite { write, .. } = &self.pools else {
            return Err(AppError::Internal("only SQLite can copy itself".into()));
        };
        let name =
            file.to_str().ok_or_else(|| AppError::Internal(format!("{}: not a name in UTF-8", file.display())))?;
        sqlx::query("VACUUM INTO $1").bind(name).execute(write).await?;
        Ok(())
    }
}
