//! A disk of which a test knows everything: what SQLite wrote, in which order, and what it asked to be safe before it went on. It can
//! also be full.
//!
//! This is a layer of SQLite's own (a "VFS") over the usual one of this system. It stands under every database of this process and
//! only hands on what is asked; of the folders that a test watches it writes everything down.

#![expect(unsafe_code, reason = "SQLite's interface to the disk is C: tables of functions, and files as raw memory")]

use libsqlite3_sys::{
    SQLITE_FULL, SQLITE_OK, sqlite3_file, sqlite3_io_methods, sqlite3_vfs, sqlite3_vfs_find, sqlite3_vfs_register,
};
use std::ffi::{CStr, c_char, c_int, c_void};
use std::path::{Path, PathBuf};
use std::ptr::{null, null_mut};
use std::sync::atomic::{AtomicBool, AtomicPtr, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, Once, PoisonError};

/// What happened on a disk.
#[derive(Clone, Debug)]
pub enum Event {
    /// Bytes were written into a file at a place.
    Write(String, usize, Vec<u8>),
    /// A file was cut.
    Truncate(String, usize),
    /// Everything written into a file before this is safe.
    Sync(String),
    /// A file was deleted.
    Delete(String),
    /// Somebody was told that something is saved: the test's own number for it.
    Acknowledged(usize),
}

/// A watched folder.
#[derive(Debug)]
pub struct Disk {
    folder: PathBuf,
    is_full: AtomicBool,
    events: Mutex<Vec<Event>>,
}

static WATCHED: Mutex<Vec<Arc<Disk>>> = Mutex::new(Vec::new());
static USUAL: AtomicPtr<sqlite3_vfs> = AtomicPtr::new(null_mut());
static READY: Once = Once::new();

impl Disk {
    /// Watches a folder from now on; before that no database in it may be open.
    pub fn watch(folder: &Path) -> Arc<Self> {
        READY.call_once(stand_under_sqlite);
        let folder = folder.canonicalize().expect("a folder");
        let disk = Arc::new(Self { folder, is_full: AtomicBool::new(false), events: Mutex::default() });
        locked(&WATCHED).push(Arc::clone(&disk));
        disk
    }

    /// Whether there is room for anything more.
    pub fn set_full(&self, is_full: bool) {
        self.is_full.store(is_full, Ordering::SeqCst);
    }

    /// Writes down that somebody was told so.
    pub fn acknowledge(&self, number: usize) {
        self.note(Event::Acknowledged(number));
    }

    /// What happened since the last time this was asked.
    pub fn take(&self) -> Vec<Event> {
        std::mem::take(&mut *locked(&self.events))
    }

    fn note(&self, event: Event) {
        locked(&self.events).push(event);
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The disk and the name of a file in a watched folder.
fn watched(path: *const c_char) -> Option<(Arc<Disk>, String)> {
    if path.is_null() {
        return None;
    }
    // SAFETY: SQLite gives names that end with a zero.
    let path = Path::new(unsafe { CStr::from_ptr(path) }.to_str().ok()?);
    let disk = locked(&WATCHED).iter().find(|disk| path.parent() == Some(&disk.folder)).map(Arc::clone)?;
    Some((disk, path.file_name()?.to_str()?.to_owned()))
}

/// An open file: ours begins, the usual layer's follows in the same piece of memory.
#[repr(C)]
struct File {
    methods: *const sqlite3_io_methods,
    /// Nothing for a file that nobody watches.
    watched: *mut (Arc<Disk>, String),
}

const OURS: usize = size_of::<File>();

/// The usual layer's part of a file.
fn inner(file: *mut sqlite3_file) -> *mut sqlite3_file {
    // SAFETY: `szOsFile` asked SQLite for room for both.
    unsafe { file.cast::<u8>().add(OURS).cast() }
}

fn watching<'a>(file: *mut sqlite3_file) -> Option<&'a (Arc<Disk>, String)> {
    // SAFETY: `open` set it, `close` takes it away, and SQLite does nothing with a file outside of these two.
    unsafe { (*file.cast::<File>()).watched.as_ref() }
}

/// Hands a question on to the usual layer.
macro_rules! usual {
    ($file:expr, $method:ident $(, $argument:expr)*) => {{
        let inner = inner($file);
        // SAFETY: the usual layer has opened this file, and gets the arguments that SQLite meant for it.
        unsafe { (*(*inner).pMethods).$method.expect("the usual layer knows it")(inner $(, $argument)*) }
    }};
}

/// Methods that only hand on.
macro_rules! hand_on {
    ($($name:ident = $method:ident($($argument:ident: $kind:ty),*) -> $answer:ty;)*) => {
        $(unsafe extern "C" fn $name(file: *mut sqlite3_file $(, $argument: $kind)*) -> $answer {
            usual!(file, $method $(, $argument)*)
        })*
    };
}

hand_on! {
    read = xRead(into: *mut c_void, count: c_int, from: i64) -> c_int;
    file_size = xFileSize(size: *mut i64) -> c_int;
    lock = xLock(level: c_int) -> c_int;
    unlock = xUnlock(level: c_int) -> c_int;
    is_reserved = xCheckReservedLock(answer: *mut c_int) -> c_int;
    control = xFileControl(what: c_int, with: *mut c_void) -> c_int;
    sector_size = xSectorSize() -> c_int;
    characteristics = xDeviceCharacteristics() -> c_int;
    shm_map = xShmMap(page: c_int, size: c_int, extend: c_int, at: *mut *mut c_void) -> c_int;
    shm_lock = xShmLock(offset: c_int, count: c_int, flags: c_int) -> c_int;
    shm_barrier = xShmBarrier() -> ();
    shm_unmap = xShmUnmap(delete: c_int) -> c_int;
}

static METHODS: sqlite3_io_methods = sqlite3_io_methods {
    iVersion: 2,
    xClose: Some(close),
    xRead: Some(read),
    xWrite: Some(write),
    xTruncate: Some(truncate),
    xSync: Some(sync),
    xFileSize: Some(file_size),
    xLock: Some(lock),
    xUnlock: Some(unlock),
    xCheckReservedLock: Some(is_reserved),
    xFileControl: Some(control),
    xSectorSize: Some(sector_size),
    xDeviceCharacteristics: Some(characteristics),
    xShmMap: Some(shm_map),
    xShmLock: Some(shm_lock),
    xShmBarrier: Some(shm_barrier),
    xShmUnmap: Some(shm_unmap),
    xFetch: None,
    xUnfetch: None,
};

unsafe extern "C" fn write(file: *mut sqlite3_file, bytes: *const c_void, count: c_int, at: i64) -> c_int {
    let watching = watching(file);
    if watching.is_some_and(|(disk, _)| disk.is_full.load(Ordering::SeqCst)) {
        return SQLITE_FULL;
    }
    let done = usual!(file, xWrite, bytes, count, at);
    if done == SQLITE_OK
        && let Some((disk, name)) = watching
    {
        let count = usize::try_from(count).expect("a count");
        // SAFETY: SQLite gives so many bytes.
        let bytes = unsafe { std::slice::from_raw_parts(bytes.cast::<u8>(), count) };
        disk.note(Event::Write(name.clone(), usize::try_from(at).expect("a place"), bytes.to_vec()));
    }
    done
}

unsafe extern "C" fn truncate(file: *mut sqlite3_file, size: i64) -> c_int {
    let done = usual!(file, xTruncate, size);
    if done == SQLITE_OK
        && let Some((disk, name)) = watching(file)
    {
        disk.note(Event::Truncate(name.clone(), usize::try_from(size).expect("a size")));
    }
    done
}

unsafe extern "C" fn sync(file: *mut sqlite3_file, flags: c_int) -> c_int {
    let done = usual!(file, xSync, flags);
    if done == SQLITE_OK
        && let Some((disk, name)) = watching(file)
    {
        disk.note(Event::Sync(name.clone()));
    }
    done
}

unsafe extern "C" fn close(file: *mut sqlite3_file) -> c_int {
    let done = usual!(file, xClose);
    let ours = file.cast::<File>();
    // SAFETY: `open` made it, and SQLite does not ask for this file again.
    unsafe {
        if !(*ours).watched.is_null() {
            drop(Box::from_raw((*ours).watched));
            (*ours).watched = null_mut();
        }
    }
    done
}

unsafe extern "C" fn open(
    _: *mut sqlite3_vfs,
    name: *const c_char,
    file: *mut sqlite3_file,
    flags: c_int,
    granted: *mut c_int,
) -> c_int {
    let usual = USUAL.load(Ordering::SeqCst);
    let ours = file.cast::<File>();
    // SAFETY: SQLite gives room for our part and the usual layer's; a file without methods is never asked anything.
    unsafe {
        (*ours).methods = null();
        (*ours).watched = null_mut();
        let opened = (*usual).xOpen.expect("the usual layer opens files")(usual, name, inner(file), flags, granted);
        if opened == SQLITE_OK {
            (*ours).methods = &raw const METHODS;
            (*ours).watched = watched(name).map_or(null_mut(), |known| Box::into_raw(Box::new(known)));
        }
        opened
    }
}

unsafe extern "C" fn delete(_: *mut sqlite3_vfs, name: *const c_char, sync_folder: c_int) -> c_int {
    let usual = USUAL.load(Ordering::SeqCst);
    // SAFETY: the usual layer gets what SQLite meant for it.
    let done = unsafe { (*usual).xDelete.expect("the usual layer deletes files")(usual, name, sync_folder) };
    if done == SQLITE_OK
        && let Some((disk, name)) = watched(name)
    {
        disk.note(Event::Delete(name));
    }
    done
}

/// Puts this layer under every database that is opened from now on.
fn stand_under_sqlite() {
    // SAFETY: called once; the table that is registered is never freed, as SQLite asks for.
    unsafe {
        let usual = sqlite3_vfs_find(null());
        USUAL.store(usual, Ordering::SeqCst);
        let mut ours = *usual;
        ours.pNext = null_mut();
        ours.zName = c"narada-faults".as_ptr();
        ours.szOsFile += c_int::try_from(OURS).expect("a few bytes");
        ours.xOpen = Some(open);
        ours.xDelete = Some(delete);
        assert_eq!(sqlite3_vfs_register(Box::leak(Box::new(ours)), 1), SQLITE_OK);
    }
}
